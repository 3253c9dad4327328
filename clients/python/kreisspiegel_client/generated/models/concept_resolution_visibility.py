from typing import Literal

ConceptResolutionVisibility = Literal["internal", "public", "working_group"]

CONCEPT_RESOLUTION_VISIBILITY_VALUES: set[ConceptResolutionVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_resolution_visibility(value: str) -> ConceptResolutionVisibility:
    if value in CONCEPT_RESOLUTION_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_VISIBILITY_VALUES!r}"
    )
