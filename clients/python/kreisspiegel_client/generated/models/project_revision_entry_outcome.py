from typing import Literal

ProjectRevisionEntryOutcome = Literal["created", "updated", "withdrawn"]

PROJECT_REVISION_ENTRY_OUTCOME_VALUES: set[ProjectRevisionEntryOutcome] = {
    "created",
    "updated",
    "withdrawn",
}


def check_project_revision_entry_outcome(value: str) -> ProjectRevisionEntryOutcome:
    if value in PROJECT_REVISION_ENTRY_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_REVISION_ENTRY_OUTCOME_VALUES!r}"
    )
