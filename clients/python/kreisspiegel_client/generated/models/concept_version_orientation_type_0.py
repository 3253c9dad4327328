from typing import Literal

ConceptVersionOrientationType0 = Literal["activating", "both", "compensatory"]

CONCEPT_VERSION_ORIENTATION_TYPE_0_VALUES: set[ConceptVersionOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_concept_version_orientation_type_0(
    value: str,
) -> ConceptVersionOrientationType0:
    if value in CONCEPT_VERSION_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_ORIENTATION_TYPE_0_VALUES!r}"
    )
