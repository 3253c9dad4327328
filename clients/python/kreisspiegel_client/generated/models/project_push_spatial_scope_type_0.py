from typing import Literal

ProjectPushSpatialScopeType0 = Literal[
    "district", "joint", "municipality", "quarter", "state"
]

PROJECT_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES: set[ProjectPushSpatialScopeType0] = {
    "district",
    "joint",
    "municipality",
    "quarter",
    "state",
}


def check_project_push_spatial_scope_type_0(value: str) -> ProjectPushSpatialScopeType0:
    if value in PROJECT_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
