from typing import Literal

SimilarDistrictType = Literal["kreisfreie_stadt", "landkreis"]

SIMILAR_DISTRICT_TYPE_VALUES: set[SimilarDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_similar_district_type(value: str) -> SimilarDistrictType:
    if value in SIMILAR_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SIMILAR_DISTRICT_TYPE_VALUES!r}"
    )
