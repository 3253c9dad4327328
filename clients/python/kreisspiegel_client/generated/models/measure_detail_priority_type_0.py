from typing import Literal

MeasureDetailPriorityType0 = Literal["first", "later", "soon"]

MEASURE_DETAIL_PRIORITY_TYPE_0_VALUES: set[MeasureDetailPriorityType0] = {
    "first",
    "later",
    "soon",
}


def check_measure_detail_priority_type_0(value: str) -> MeasureDetailPriorityType0:
    if value in MEASURE_DETAIL_PRIORITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_PRIORITY_TYPE_0_VALUES!r}"
    )
