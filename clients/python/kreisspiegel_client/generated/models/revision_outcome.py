from typing import Literal

RevisionOutcome = Literal["corrected", "delivered_again", "withdrawn"]

REVISION_OUTCOME_VALUES: set[RevisionOutcome] = {
    "corrected",
    "delivered_again",
    "withdrawn",
}


def check_revision_outcome(value: str) -> RevisionOutcome:
    if value in REVISION_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REVISION_OUTCOME_VALUES!r}"
    )
