from typing import Literal

MeasureEventDetailStatus = Literal[
    "completed", "delayed", "planned", "running", "stopped"
]

MEASURE_EVENT_DETAIL_STATUS_VALUES: set[MeasureEventDetailStatus] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_measure_event_detail_status(value: str) -> MeasureEventDetailStatus:
    if value in MEASURE_EVENT_DETAIL_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_DETAIL_STATUS_VALUES!r}"
    )
