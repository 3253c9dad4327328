from typing import Literal

ConceptVersionPushVisibility = Literal["internal", "public", "working_group"]

CONCEPT_VERSION_PUSH_VISIBILITY_VALUES: set[ConceptVersionPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_version_push_visibility(value: str) -> ConceptVersionPushVisibility:
    if value in CONCEPT_VERSION_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_PUSH_VISIBILITY_VALUES!r}"
    )
