from typing import Literal

ProjectRowSpatialScopeType0 = Literal[
    "district", "joint", "municipality", "quarter", "state"
]

PROJECT_ROW_SPATIAL_SCOPE_TYPE_0_VALUES: set[ProjectRowSpatialScopeType0] = {
    "district",
    "joint",
    "municipality",
    "quarter",
    "state",
}


def check_project_row_spatial_scope_type_0(value: str) -> ProjectRowSpatialScopeType0:
    if value in PROJECT_ROW_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
