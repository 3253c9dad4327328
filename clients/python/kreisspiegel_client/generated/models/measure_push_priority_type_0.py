from typing import Literal

MeasurePushPriorityType0 = Literal["first", "later", "soon"]

MEASURE_PUSH_PRIORITY_TYPE_0_VALUES: set[MeasurePushPriorityType0] = {
    "first",
    "later",
    "soon",
}


def check_measure_push_priority_type_0(value: str) -> MeasurePushPriorityType0:
    if value in MEASURE_PUSH_PRIORITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_PRIORITY_TYPE_0_VALUES!r}"
    )
