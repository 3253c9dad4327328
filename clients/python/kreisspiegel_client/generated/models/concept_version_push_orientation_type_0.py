from typing import Literal

ConceptVersionPushOrientationType0 = Literal["activating", "both", "compensatory"]

CONCEPT_VERSION_PUSH_ORIENTATION_TYPE_0_VALUES: set[
    ConceptVersionPushOrientationType0
] = {
    "activating",
    "both",
    "compensatory",
}


def check_concept_version_push_orientation_type_0(
    value: str,
) -> ConceptVersionPushOrientationType0:
    if value in CONCEPT_VERSION_PUSH_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_PUSH_ORIENTATION_TYPE_0_VALUES!r}"
    )
