from typing import Literal

MeasureOrientationType0 = Literal["activating", "both", "compensatory"]

MEASURE_ORIENTATION_TYPE_0_VALUES: set[MeasureOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_measure_orientation_type_0(value: str) -> MeasureOrientationType0:
    if value in MEASURE_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_ORIENTATION_TYPE_0_VALUES!r}"
    )
