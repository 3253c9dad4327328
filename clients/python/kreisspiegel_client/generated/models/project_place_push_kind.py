from typing import Literal

ProjectPlacePushKind = Literal["district", "municipality", "none", "state"]

PROJECT_PLACE_PUSH_KIND_VALUES: set[ProjectPlacePushKind] = {
    "district",
    "municipality",
    "none",
    "state",
}


def check_project_place_push_kind(value: str) -> ProjectPlacePushKind:
    if value in PROJECT_PLACE_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PLACE_PUSH_KIND_VALUES!r}"
    )
