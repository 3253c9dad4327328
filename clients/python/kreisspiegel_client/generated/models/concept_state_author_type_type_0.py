from typing import Literal

ConceptStateAuthorTypeType0 = Literal["municipality", "other", "political_group"]

CONCEPT_STATE_AUTHOR_TYPE_TYPE_0_VALUES: set[ConceptStateAuthorTypeType0] = {
    "municipality",
    "other",
    "political_group",
}


def check_concept_state_author_type_type_0(value: str) -> ConceptStateAuthorTypeType0:
    if value in CONCEPT_STATE_AUTHOR_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_AUTHOR_TYPE_TYPE_0_VALUES!r}"
    )
