from typing import Literal

ProjectPushDimensionsItem = Literal[
    "cultural", "identificational", "social", "structural"
]

PROJECT_PUSH_DIMENSIONS_ITEM_VALUES: set[ProjectPushDimensionsItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_project_push_dimensions_item(value: str) -> ProjectPushDimensionsItem:
    if value in PROJECT_PUSH_DIMENSIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_DIMENSIONS_ITEM_VALUES!r}"
    )
