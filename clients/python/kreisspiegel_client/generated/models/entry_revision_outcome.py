from typing import Literal

EntryRevisionOutcome = Literal["created", "updated", "withdrawn"]

ENTRY_REVISION_OUTCOME_VALUES: set[EntryRevisionOutcome] = {
    "created",
    "updated",
    "withdrawn",
}


def check_entry_revision_outcome(value: str) -> EntryRevisionOutcome:
    if value in ENTRY_REVISION_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ENTRY_REVISION_OUTCOME_VALUES!r}"
    )
