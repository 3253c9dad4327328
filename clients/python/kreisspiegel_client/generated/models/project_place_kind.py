from typing import Literal

ProjectPlaceKind = Literal["district", "municipality", "none", "state"]

PROJECT_PLACE_KIND_VALUES: set[ProjectPlaceKind] = {
    "district",
    "municipality",
    "none",
    "state",
}


def check_project_place_kind(value: str) -> ProjectPlaceKind:
    if value in PROJECT_PLACE_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PLACE_KIND_VALUES!r}"
    )
