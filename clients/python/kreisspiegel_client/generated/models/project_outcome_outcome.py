from typing import Literal

ProjectOutcomeOutcome = Literal["created", "rejected", "unchanged", "updated"]

PROJECT_OUTCOME_OUTCOME_VALUES: set[ProjectOutcomeOutcome] = {
    "created",
    "rejected",
    "unchanged",
    "updated",
}


def check_project_outcome_outcome(value: str) -> ProjectOutcomeOutcome:
    if value in PROJECT_OUTCOME_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_OUTCOME_OUTCOME_VALUES!r}"
    )
