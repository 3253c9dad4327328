from typing import Literal

RowDiffOutcome = Literal["added", "changed", "removed"]

ROW_DIFF_OUTCOME_VALUES: set[RowDiffOutcome] = {
    "added",
    "changed",
    "removed",
}


def check_row_diff_outcome(value: str) -> RowDiffOutcome:
    if value in ROW_DIFF_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_DIFF_OUTCOME_VALUES!r}"
    )
