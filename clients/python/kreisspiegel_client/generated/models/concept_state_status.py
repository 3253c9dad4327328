from typing import Literal

ConceptStateStatus = Literal[
    "adopted",
    "draft",
    "expired",
    "in_preparation",
    "in_resolution",
    "mandated",
    "none",
    "superseded",
    "under_revision",
    "unknown",
]

CONCEPT_STATE_STATUS_VALUES: set[ConceptStateStatus] = {
    "adopted",
    "draft",
    "expired",
    "in_preparation",
    "in_resolution",
    "mandated",
    "none",
    "superseded",
    "under_revision",
    "unknown",
}


def check_concept_state_status(value: str) -> ConceptStateStatus:
    if value in CONCEPT_STATE_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_STATUS_VALUES!r}"
    )
