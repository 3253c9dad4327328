from typing import Literal

MeasurePushMeasureClassType0 = Literal[
    "opened_standard_offer", "other", "pilot", "target_group_standard_offer"
]

MEASURE_PUSH_MEASURE_CLASS_TYPE_0_VALUES: set[MeasurePushMeasureClassType0] = {
    "opened_standard_offer",
    "other",
    "pilot",
    "target_group_standard_offer",
}


def check_measure_push_measure_class_type_0(value: str) -> MeasurePushMeasureClassType0:
    if value in MEASURE_PUSH_MEASURE_CLASS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_MEASURE_CLASS_TYPE_0_VALUES!r}"
    )
