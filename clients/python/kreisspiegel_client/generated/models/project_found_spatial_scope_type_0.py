from typing import Literal

ProjectFoundSpatialScopeType0 = Literal[
    "district", "joint", "municipality", "quarter", "state"
]

PROJECT_FOUND_SPATIAL_SCOPE_TYPE_0_VALUES: set[ProjectFoundSpatialScopeType0] = {
    "district",
    "joint",
    "municipality",
    "quarter",
    "state",
}


def check_project_found_spatial_scope_type_0(
    value: str,
) -> ProjectFoundSpatialScopeType0:
    if value in PROJECT_FOUND_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
