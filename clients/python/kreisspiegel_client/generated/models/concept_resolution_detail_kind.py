from typing import Literal

ConceptResolutionDetailKind = Literal[
    "adoption", "mandate", "stance", "thematic", "update"
]

CONCEPT_RESOLUTION_DETAIL_KIND_VALUES: set[ConceptResolutionDetailKind] = {
    "adoption",
    "mandate",
    "stance",
    "thematic",
    "update",
}


def check_concept_resolution_detail_kind(value: str) -> ConceptResolutionDetailKind:
    if value in CONCEPT_RESOLUTION_DETAIL_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DETAIL_KIND_VALUES!r}"
    )
