from typing import Literal

ComparedDistrictQualityType0 = Literal["A", "B", "C"]

COMPARED_DISTRICT_QUALITY_TYPE_0_VALUES: set[ComparedDistrictQualityType0] = {
    "A",
    "B",
    "C",
}


def check_compared_district_quality_type_0(value: str) -> ComparedDistrictQualityType0:
    if value in COMPARED_DISTRICT_QUALITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARED_DISTRICT_QUALITY_TYPE_0_VALUES!r}"
    )
