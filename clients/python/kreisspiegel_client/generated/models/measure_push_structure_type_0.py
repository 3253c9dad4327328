from typing import Literal

MeasurePushStructureType0 = Literal["regular", "temporary"]

MEASURE_PUSH_STRUCTURE_TYPE_0_VALUES: set[MeasurePushStructureType0] = {
    "regular",
    "temporary",
}


def check_measure_push_structure_type_0(value: str) -> MeasurePushStructureType0:
    if value in MEASURE_PUSH_STRUCTURE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_STRUCTURE_TYPE_0_VALUES!r}"
    )
