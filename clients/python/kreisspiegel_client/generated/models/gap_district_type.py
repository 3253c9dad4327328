from typing import Literal

GapDistrictType = Literal["kreisfreie_stadt", "landkreis"]

GAP_DISTRICT_TYPE_VALUES: set[GapDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_gap_district_type(value: str) -> GapDistrictType:
    if value in GAP_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GAP_DISTRICT_TYPE_VALUES!r}"
    )
