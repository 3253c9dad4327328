from typing import Literal

MeasureMeasureClassType0 = Literal[
    "opened_standard_offer", "other", "pilot", "target_group_standard_offer"
]

MEASURE_MEASURE_CLASS_TYPE_0_VALUES: set[MeasureMeasureClassType0] = {
    "opened_standard_offer",
    "other",
    "pilot",
    "target_group_standard_offer",
}


def check_measure_measure_class_type_0(value: str) -> MeasureMeasureClassType0:
    if value in MEASURE_MEASURE_CLASS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_MEASURE_CLASS_TYPE_0_VALUES!r}"
    )
