from typing import Literal

ConceptEventDetailPhasesItem = Literal[
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

CONCEPT_EVENT_DETAIL_PHASES_ITEM_VALUES: set[ConceptEventDetailPhasesItem] = {
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


def check_concept_event_detail_phases_item(value: str) -> ConceptEventDetailPhasesItem:
    if value in CONCEPT_EVENT_DETAIL_PHASES_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DETAIL_PHASES_ITEM_VALUES!r}"
    )
