from typing import Literal

ControlledMeasurePriorityType0 = Literal["first", "later", "soon"]

CONTROLLED_MEASURE_PRIORITY_TYPE_0_VALUES: set[ControlledMeasurePriorityType0] = {
    "first",
    "later",
    "soon",
}


def check_controlled_measure_priority_type_0(
    value: str,
) -> ControlledMeasurePriorityType0:
    if value in CONTROLLED_MEASURE_PRIORITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTROLLED_MEASURE_PRIORITY_TYPE_0_VALUES!r}"
    )
