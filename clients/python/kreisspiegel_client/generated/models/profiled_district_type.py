from typing import Literal

ProfiledDistrictType = Literal["kreisfreie_stadt", "landkreis"]

PROFILED_DISTRICT_TYPE_VALUES: set[ProfiledDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_profiled_district_type(value: str) -> ProfiledDistrictType:
    if value in PROFILED_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROFILED_DISTRICT_TYPE_VALUES!r}"
    )
