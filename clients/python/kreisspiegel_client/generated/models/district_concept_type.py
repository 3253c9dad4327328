from typing import Literal

DistrictConceptType = Literal["kreisfreie_stadt", "landkreis"]

DISTRICT_CONCEPT_TYPE_VALUES: set[DistrictConceptType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_district_concept_type(value: str) -> DistrictConceptType:
    if value in DISTRICT_CONCEPT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DISTRICT_CONCEPT_TYPE_VALUES!r}"
    )
