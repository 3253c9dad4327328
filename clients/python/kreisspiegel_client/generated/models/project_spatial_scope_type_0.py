from typing import Literal

ProjectSpatialScopeType0 = Literal[
    "district", "joint", "municipality", "quarter", "state"
]

PROJECT_SPATIAL_SCOPE_TYPE_0_VALUES: set[ProjectSpatialScopeType0] = {
    "district",
    "joint",
    "municipality",
    "quarter",
    "state",
}


def check_project_spatial_scope_type_0(value: str) -> ProjectSpatialScopeType0:
    if value in PROJECT_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
