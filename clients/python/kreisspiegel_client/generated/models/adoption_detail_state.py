from typing import Literal

AdoptionDetailState = Literal["adapting", "ended", "interested", "running"]

ADOPTION_DETAIL_STATE_VALUES: set[AdoptionDetailState] = {
    "adapting",
    "ended",
    "interested",
    "running",
}


def check_adoption_detail_state(value: str) -> AdoptionDetailState:
    if value in ADOPTION_DETAIL_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADOPTION_DETAIL_STATE_VALUES!r}"
    )
