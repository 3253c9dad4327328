from typing import Literal

ControlledMeasureStatusType0 = Literal[
    "completed", "delayed", "planned", "running", "stopped"
]

CONTROLLED_MEASURE_STATUS_TYPE_0_VALUES: set[ControlledMeasureStatusType0] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_controlled_measure_status_type_0(value: str) -> ControlledMeasureStatusType0:
    if value in CONTROLLED_MEASURE_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTROLLED_MEASURE_STATUS_TYPE_0_VALUES!r}"
    )
