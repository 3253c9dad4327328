from typing import Literal

MeasureEventStatus = Literal["completed", "delayed", "planned", "running", "stopped"]

MEASURE_EVENT_STATUS_VALUES: set[MeasureEventStatus] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_measure_event_status(value: str) -> MeasureEventStatus:
    if value in MEASURE_EVENT_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_STATUS_VALUES!r}"
    )
