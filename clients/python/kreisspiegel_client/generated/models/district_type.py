from typing import Literal

DistrictType = Literal["kreisfreie_stadt", "landkreis"]

DISTRICT_TYPE_VALUES: set[DistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_district_type(value: str) -> DistrictType:
    if value in DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DISTRICT_TYPE_VALUES!r}"
    )
