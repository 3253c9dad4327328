from typing import Literal

ConceptStatePhasesItem = Literal[
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

CONCEPT_STATE_PHASES_ITEM_VALUES: set[ConceptStatePhasesItem] = {
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


def check_concept_state_phases_item(value: str) -> ConceptStatePhasesItem:
    if value in CONCEPT_STATE_PHASES_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_PHASES_ITEM_VALUES!r}"
    )
