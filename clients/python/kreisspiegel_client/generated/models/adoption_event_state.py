from typing import Literal

AdoptionEventState = Literal["adapting", "ended", "interested", "running"]

ADOPTION_EVENT_STATE_VALUES: set[AdoptionEventState] = {
    "adapting",
    "ended",
    "interested",
    "running",
}


def check_adoption_event_state(value: str) -> AdoptionEventState:
    if value in ADOPTION_EVENT_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_EVENT_STATE_VALUES!r}"
    )
