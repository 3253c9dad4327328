from typing import Literal

NamedDistrictType = Literal["kreisfreie_stadt", "landkreis"]

NAMED_DISTRICT_TYPE_VALUES: set[NamedDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_named_district_type(value: str) -> NamedDistrictType:
    if value in NAMED_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {NAMED_DISTRICT_TYPE_VALUES!r}"
    )
