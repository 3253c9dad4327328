from typing import Literal

MeasureEventPushStatus = Literal[
    "completed", "delayed", "planned", "running", "stopped"
]

MEASURE_EVENT_PUSH_STATUS_VALUES: set[MeasureEventPushStatus] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_measure_event_push_status(value: str) -> MeasureEventPushStatus:
    if value in MEASURE_EVENT_PUSH_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_PUSH_STATUS_VALUES!r}"
    )
