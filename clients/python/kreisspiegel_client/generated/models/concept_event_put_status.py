from typing import Literal

ConceptEventPutStatus = Literal[
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

CONCEPT_EVENT_PUT_STATUS_VALUES: set[ConceptEventPutStatus] = {
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


def check_concept_event_put_status(value: str) -> ConceptEventPutStatus:
    if value in CONCEPT_EVENT_PUT_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUT_STATUS_VALUES!r}"
    )
