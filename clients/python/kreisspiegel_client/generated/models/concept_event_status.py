from typing import Literal

ConceptEventStatus = Literal[
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

CONCEPT_EVENT_STATUS_VALUES: set[ConceptEventStatus] = {
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


def check_concept_event_status(value: str) -> ConceptEventStatus:
    if value in CONCEPT_EVENT_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_STATUS_VALUES!r}"
    )
