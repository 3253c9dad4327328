from typing import Literal

RowOutcomeOutcome = Literal["created", "rejected", "unchanged", "updated", "withdrawn"]

ROW_OUTCOME_OUTCOME_VALUES: set[RowOutcomeOutcome] = {
    "created",
    "rejected",
    "unchanged",
    "updated",
    "withdrawn",
}


def check_row_outcome_outcome(value: str) -> RowOutcomeOutcome:
    if value in ROW_OUTCOME_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_OUTCOME_OUTCOME_VALUES!r}"
    )
