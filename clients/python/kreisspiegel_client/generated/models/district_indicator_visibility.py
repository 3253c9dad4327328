from typing import Literal

DistrictIndicatorVisibility = Literal["public", "working_group"]

DISTRICT_INDICATOR_VISIBILITY_VALUES: set[DistrictIndicatorVisibility] = {
    "public",
    "working_group",
}


def check_district_indicator_visibility(value: str) -> DistrictIndicatorVisibility:
    if value in DISTRICT_INDICATOR_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DISTRICT_INDICATOR_VISIBILITY_VALUES!r}"
    )
