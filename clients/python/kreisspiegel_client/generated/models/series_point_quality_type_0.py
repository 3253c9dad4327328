from typing import Literal

SeriesPointQualityType0 = Literal["A", "B", "C"]

SERIES_POINT_QUALITY_TYPE_0_VALUES: set[SeriesPointQualityType0] = {
    "A",
    "B",
    "C",
}


def check_series_point_quality_type_0(value: str) -> SeriesPointQualityType0:
    if value in SERIES_POINT_QUALITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SERIES_POINT_QUALITY_TYPE_0_VALUES!r}"
    )
