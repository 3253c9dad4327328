from typing import Literal

ChangeOutcome = Literal["corrected", "created", "mixed", "withdrawn"]

CHANGE_OUTCOME_VALUES: set[ChangeOutcome] = {
    "corrected",
    "created",
    "mixed",
    "withdrawn",
}


def check_change_outcome(value: str) -> ChangeOutcome:
    if value in CHANGE_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHANGE_OUTCOME_VALUES!r}"
    )
