from typing import Literal

ProjectRowDimensionsItem = Literal[
    "cultural", "identificational", "social", "structural"
]

PROJECT_ROW_DIMENSIONS_ITEM_VALUES: set[ProjectRowDimensionsItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_project_row_dimensions_item(value: str) -> ProjectRowDimensionsItem:
    if value in PROJECT_ROW_DIMENSIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_DIMENSIONS_ITEM_VALUES!r}"
    )
