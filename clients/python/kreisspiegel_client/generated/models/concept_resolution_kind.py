from typing import Literal

ConceptResolutionKind = Literal["adoption", "mandate", "stance", "thematic", "update"]

CONCEPT_RESOLUTION_KIND_VALUES: set[ConceptResolutionKind] = {
    "adoption",
    "mandate",
    "stance",
    "thematic",
    "update",
}


def check_concept_resolution_kind(value: str) -> ConceptResolutionKind:
    if value in CONCEPT_RESOLUTION_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_KIND_VALUES!r}"
    )
