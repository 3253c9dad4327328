from typing import Literal

ProjectDetailSpatialScopeType0 = Literal[
    "district", "joint", "municipality", "quarter", "state"
]

PROJECT_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES: set[ProjectDetailSpatialScopeType0] = {
    "district",
    "joint",
    "municipality",
    "quarter",
    "state",
}


def check_project_detail_spatial_scope_type_0(
    value: str,
) -> ProjectDetailSpatialScopeType0:
    if value in PROJECT_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_SPATIAL_SCOPE_TYPE_0_VALUES!r}"
    )
