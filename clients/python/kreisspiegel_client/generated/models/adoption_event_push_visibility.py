from typing import Literal

AdoptionEventPushVisibility = Literal["internal", "public", "working_group"]

ADOPTION_EVENT_PUSH_VISIBILITY_VALUES: set[AdoptionEventPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_adoption_event_push_visibility(value: str) -> AdoptionEventPushVisibility:
    if value in ADOPTION_EVENT_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_EVENT_PUSH_VISIBILITY_VALUES!r}"
    )
