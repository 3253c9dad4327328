from typing import Literal

SeriesDistrictType = Literal["kreisfreie_stadt", "landkreis"]

SERIES_DISTRICT_TYPE_VALUES: set[SeriesDistrictType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_series_district_type(value: str) -> SeriesDistrictType:
    if value in SERIES_DISTRICT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SERIES_DISTRICT_TYPE_VALUES!r}"
    )
