from typing import Literal

ConceptVersionAuthorTypeType0 = Literal["municipality", "other", "political_group"]

CONCEPT_VERSION_AUTHOR_TYPE_TYPE_0_VALUES: set[ConceptVersionAuthorTypeType0] = {
    "municipality",
    "other",
    "political_group",
}


def check_concept_version_author_type_type_0(
    value: str,
) -> ConceptVersionAuthorTypeType0:
    if value in CONCEPT_VERSION_AUTHOR_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_AUTHOR_TYPE_TYPE_0_VALUES!r}"
    )
