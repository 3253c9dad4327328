from typing import Literal

ConceptChangeOutcome = Literal["created", "updated", "withdrawn"]

CONCEPT_CHANGE_OUTCOME_VALUES: set[ConceptChangeOutcome] = {
    "created",
    "updated",
    "withdrawn",
}


def check_concept_change_outcome(value: str) -> ConceptChangeOutcome:
    if value in CONCEPT_CHANGE_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_CHANGE_OUTCOME_VALUES!r}"
    )
