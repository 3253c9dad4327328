from typing import Literal

ConceptEventDetailStatus = Literal[
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

CONCEPT_EVENT_DETAIL_STATUS_VALUES: set[ConceptEventDetailStatus] = {
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


def check_concept_event_detail_status(value: str) -> ConceptEventDetailStatus:
    if value in CONCEPT_EVENT_DETAIL_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DETAIL_STATUS_VALUES!r}"
    )
