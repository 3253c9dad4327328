from typing import Literal

ConceptCountsOfTypeType = Literal["kreisfreie_stadt", "landkreis"]

CONCEPT_COUNTS_OF_TYPE_TYPE_VALUES: set[ConceptCountsOfTypeType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_concept_counts_of_type_type(value: str) -> ConceptCountsOfTypeType:
    if value in CONCEPT_COUNTS_OF_TYPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_COUNTS_OF_TYPE_TYPE_VALUES!r}"
    )
