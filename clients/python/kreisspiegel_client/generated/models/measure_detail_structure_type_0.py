from typing import Literal

MeasureDetailStructureType0 = Literal["regular", "temporary"]

MEASURE_DETAIL_STRUCTURE_TYPE_0_VALUES: set[MeasureDetailStructureType0] = {
    "regular",
    "temporary",
}


def check_measure_detail_structure_type_0(value: str) -> MeasureDetailStructureType0:
    if value in MEASURE_DETAIL_STRUCTURE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_STRUCTURE_TYPE_0_VALUES!r}"
    )
