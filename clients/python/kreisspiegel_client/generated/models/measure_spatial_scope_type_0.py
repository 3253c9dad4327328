from typing import Literal

MeasureSpatialScopeType0 = Literal["district", "municipality", "quarter"]

MEASURE_SPATIAL_SCOPE_TYPE_0_VALUES: set[MeasureSpatialScopeType0] = {
    "district",
    "municipality",
    "quarter",
}


def check_measure_spatial_scope_type_0(value: str) -> MeasureSpatialScopeType0:
    if value in MEASURE_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
