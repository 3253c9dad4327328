from typing import Literal

AdoptionEventPushState = Literal["adapting", "ended", "interested", "running"]

ADOPTION_EVENT_PUSH_STATE_VALUES: set[AdoptionEventPushState] = {
    "adapting",
    "ended",
    "interested",
    "running",
}


def check_adoption_event_push_state(value: str) -> AdoptionEventPushState:
    if value in ADOPTION_EVENT_PUSH_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_EVENT_PUSH_STATE_VALUES!r}"
    )
