from typing import Literal

ProjectDimensionsItem = Literal["cultural", "identificational", "social", "structural"]

PROJECT_DIMENSIONS_ITEM_VALUES: set[ProjectDimensionsItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_project_dimensions_item(value: str) -> ProjectDimensionsItem:
    if value in PROJECT_DIMENSIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DIMENSIONS_ITEM_VALUES!r}"
    )
