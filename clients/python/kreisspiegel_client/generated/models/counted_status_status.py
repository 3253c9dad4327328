from typing import Literal

CountedStatusStatus = Literal[
    "completed", "delayed", "planned", "running", "stopped", "unknown"
]

COUNTED_STATUS_STATUS_VALUES: set[CountedStatusStatus] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
    "unknown",
}


def check_counted_status_status(value: str) -> CountedStatusStatus:
    if value in COUNTED_STATUS_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COUNTED_STATUS_STATUS_VALUES!r}"
    )
