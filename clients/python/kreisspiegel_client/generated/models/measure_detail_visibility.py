from typing import Literal

MeasureDetailVisibility = Literal["internal", "public", "working_group"]

MEASURE_DETAIL_VISIBILITY_VALUES: set[MeasureDetailVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_measure_detail_visibility(value: str) -> MeasureDetailVisibility:
    if value in MEASURE_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_VISIBILITY_VALUES!r}"
    )
