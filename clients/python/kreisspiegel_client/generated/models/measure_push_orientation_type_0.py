from typing import Literal

MeasurePushOrientationType0 = Literal["activating", "both", "compensatory"]

MEASURE_PUSH_ORIENTATION_TYPE_0_VALUES: set[MeasurePushOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_measure_push_orientation_type_0(value: str) -> MeasurePushOrientationType0:
    if value in MEASURE_PUSH_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_ORIENTATION_TYPE_0_VALUES!r}"
    )
