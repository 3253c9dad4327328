from typing import Literal

MeasurePushSpatialScopeType0 = Literal["district", "municipality", "quarter"]

MEASURE_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES: set[MeasurePushSpatialScopeType0] = {
    "district",
    "municipality",
    "quarter",
}


def check_measure_push_spatial_scope_type_0(value: str) -> MeasurePushSpatialScopeType0:
    if value in MEASURE_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
