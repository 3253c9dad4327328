from typing import Literal

ConceptEventPushStatus = Literal[
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

CONCEPT_EVENT_PUSH_STATUS_VALUES: set[ConceptEventPushStatus] = {
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


def check_concept_event_push_status(value: str) -> ConceptEventPushStatus:
    if value in CONCEPT_EVENT_PUSH_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUSH_STATUS_VALUES!r}"
    )
