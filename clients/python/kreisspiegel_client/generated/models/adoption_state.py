from typing import Literal

AdoptionState = Literal["adapting", "ended", "interested", "running"]

ADOPTION_STATE_VALUES: set[AdoptionState] = {
    "adapting",
    "ended",
    "interested",
    "running",
}


def check_adoption_state(value: str) -> AdoptionState:
    if value in ADOPTION_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_STATE_VALUES!r}"
    )
