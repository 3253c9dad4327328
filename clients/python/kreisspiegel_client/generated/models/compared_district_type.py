from typing import Literal

ComparedDistrictType = Literal["kreisfreie_stadt", "landkreis"]

COMPARED_DISTRICT_TYPE_VALUES: set[ComparedDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_compared_district_type(value: str) -> ComparedDistrictType:
    if value in COMPARED_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARED_DISTRICT_TYPE_VALUES!r}"
    )
