from typing import Literal

ConceptResolutionDetailVisibility = Literal["internal", "public", "working_group"]

CONCEPT_RESOLUTION_DETAIL_VISIBILITY_VALUES: set[ConceptResolutionDetailVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_resolution_detail_visibility(
    value: str,
) -> ConceptResolutionDetailVisibility:
    if value in CONCEPT_RESOLUTION_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DETAIL_VISIBILITY_VALUES!r}"
    )
