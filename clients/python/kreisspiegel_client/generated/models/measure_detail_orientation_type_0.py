from typing import Literal

MeasureDetailOrientationType0 = Literal["activating", "both", "compensatory"]

MEASURE_DETAIL_ORIENTATION_TYPE_0_VALUES: set[MeasureDetailOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_measure_detail_orientation_type_0(
    value: str,
) -> MeasureDetailOrientationType0:
    if value in MEASURE_DETAIL_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_ORIENTATION_TYPE_0_VALUES!r}"
    )
