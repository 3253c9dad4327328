from typing import Literal

DistrictDetailType = Literal["kreisfreie_stadt", "landkreis"]

DISTRICT_DETAIL_TYPE_VALUES: set[DistrictDetailType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_district_detail_type(value: str) -> DistrictDetailType:
    if value in DISTRICT_DETAIL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DISTRICT_DETAIL_TYPE_VALUES!r}"
    )
