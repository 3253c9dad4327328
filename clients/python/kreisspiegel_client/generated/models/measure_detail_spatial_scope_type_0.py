from typing import Literal

MeasureDetailSpatialScopeType0 = Literal["district", "municipality", "quarter"]

MEASURE_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES: set[MeasureDetailSpatialScopeType0] = {
    "district",
    "municipality",
    "quarter",
}


def check_measure_detail_spatial_scope_type_0(
    value: str,
) -> MeasureDetailSpatialScopeType0:
    if value in MEASURE_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
