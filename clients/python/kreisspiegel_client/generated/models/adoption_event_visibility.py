from typing import Literal

AdoptionEventVisibility = Literal["internal", "public", "working_group"]

ADOPTION_EVENT_VISIBILITY_VALUES: set[AdoptionEventVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_adoption_event_visibility(value: str) -> AdoptionEventVisibility:
    if value in ADOPTION_EVENT_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_EVENT_VISIBILITY_VALUES!r}"
    )
