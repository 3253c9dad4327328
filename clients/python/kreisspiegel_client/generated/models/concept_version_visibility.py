from typing import Literal

ConceptVersionVisibility = Literal["internal", "public", "working_group"]

CONCEPT_VERSION_VISIBILITY_VALUES: set[ConceptVersionVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_version_visibility(value: str) -> ConceptVersionVisibility:
    if value in CONCEPT_VERSION_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_VISIBILITY_VALUES!r}"
    )
