from typing import Literal

MeasureDetailMeasureClassType0 = Literal[
    "opened_standard_offer", "other", "pilot", "target_group_standard_offer"
]

MEASURE_DETAIL_MEASURE_CLASS_TYPE_0_VALUES: set[MeasureDetailMeasureClassType0] = {
    "opened_standard_offer",
    "other",
    "pilot",
    "target_group_standard_offer",
}


def check_measure_detail_measure_class_type_0(
    value: str,
) -> MeasureDetailMeasureClassType0:
    if value in MEASURE_DETAIL_MEASURE_CLASS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_MEASURE_CLASS_TYPE_0_VALUES!r}"
    )
