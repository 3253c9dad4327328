from typing import Literal

ConceptEventPushPhasesItem = Literal[
    "evaluation",
    "implementation",
    "mandate",
    "monitoring",
    "needs_analysis",
    "offer_analysis",
    "planning",
    "resolution",
    "revision",
    "vision",
]

CONCEPT_EVENT_PUSH_PHASES_ITEM_VALUES: set[ConceptEventPushPhasesItem] = {
    "evaluation",
    "implementation",
    "mandate",
    "monitoring",
    "needs_analysis",
    "offer_analysis",
    "planning",
    "resolution",
    "revision",
    "vision",
}


def check_concept_event_push_phases_item(value: str) -> ConceptEventPushPhasesItem:
    if value in CONCEPT_EVENT_PUSH_PHASES_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUSH_PHASES_ITEM_VALUES!r}"
    )
