from typing import Literal

MeasureStatusType0 = Literal["completed", "delayed", "planned", "running", "stopped"]

MEASURE_STATUS_TYPE_0_VALUES: set[MeasureStatusType0] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_measure_status_type_0(value: str) -> MeasureStatusType0:
    if value in MEASURE_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_STATUS_TYPE_0_VALUES!r}"
    )
