from typing import Literal

ConceptCountsOfBandType = Literal["kreisfreie_stadt", "landkreis"]

CONCEPT_COUNTS_OF_BAND_TYPE_VALUES: set[ConceptCountsOfBandType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_concept_counts_of_band_type(value: str) -> ConceptCountsOfBandType:
    if value in CONCEPT_COUNTS_OF_BAND_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_COUNTS_OF_BAND_TYPE_VALUES!r}"
    )
