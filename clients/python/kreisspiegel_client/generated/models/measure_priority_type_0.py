from typing import Literal

MeasurePriorityType0 = Literal["first", "later", "soon"]

MEASURE_PRIORITY_TYPE_0_VALUES: set[MeasurePriorityType0] = {
    "first",
    "later",
    "soon",
}


def check_measure_priority_type_0(value: str) -> MeasurePriorityType0:
    if value in MEASURE_PRIORITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PRIORITY_TYPE_0_VALUES!r}"
    )
