from typing import Literal

ConceptEventPhasesItem = Literal[
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

CONCEPT_EVENT_PHASES_ITEM_VALUES: set[ConceptEventPhasesItem] = {
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


def check_concept_event_phases_item(value: str) -> ConceptEventPhasesItem:
    if value in CONCEPT_EVENT_PHASES_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PHASES_ITEM_VALUES!r}"
    )
