from typing import Literal

MeasureStructureType0 = Literal["regular", "temporary"]

MEASURE_STRUCTURE_TYPE_0_VALUES: set[MeasureStructureType0] = {
    "regular",
    "temporary",
}


def check_measure_structure_type_0(value: str) -> MeasureStructureType0:
    if value in MEASURE_STRUCTURE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_STRUCTURE_TYPE_0_VALUES!r}"
    )
