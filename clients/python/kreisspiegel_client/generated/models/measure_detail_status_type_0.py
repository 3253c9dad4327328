from typing import Literal

MeasureDetailStatusType0 = Literal[
    "completed", "delayed", "planned", "running", "stopped"
]

MEASURE_DETAIL_STATUS_TYPE_0_VALUES: set[MeasureDetailStatusType0] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_measure_detail_status_type_0(value: str) -> MeasureDetailStatusType0:
    if value in MEASURE_DETAIL_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_STATUS_TYPE_0_VALUES!r}"
    )
