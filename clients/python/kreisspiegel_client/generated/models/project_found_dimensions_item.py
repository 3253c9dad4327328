from typing import Literal

ProjectFoundDimensionsItem = Literal[
    "cultural", "identificational", "social", "structural"
]

PROJECT_FOUND_DIMENSIONS_ITEM_VALUES: set[ProjectFoundDimensionsItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_project_found_dimensions_item(value: str) -> ProjectFoundDimensionsItem:
    if value in PROJECT_FOUND_DIMENSIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_DIMENSIONS_ITEM_VALUES!r}"
    )
