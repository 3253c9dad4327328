from typing import Literal

ConceptStateStanding = Literal["ended", "in_force", "in_preparation", "none", "unknown"]

CONCEPT_STATE_STANDING_VALUES: set[ConceptStateStanding] = {
    "ended",
    "in_force",
    "in_preparation",
    "none",
    "unknown",
}


def check_concept_state_standing(value: str) -> ConceptStateStanding:
    if value in CONCEPT_STATE_STANDING_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_STANDING_VALUES!r}"
    )
