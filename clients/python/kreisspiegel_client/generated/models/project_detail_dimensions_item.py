from typing import Literal

ProjectDetailDimensionsItem = Literal[
    "cultural", "identificational", "social", "structural"
]

PROJECT_DETAIL_DIMENSIONS_ITEM_VALUES: set[ProjectDetailDimensionsItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_project_detail_dimensions_item(value: str) -> ProjectDetailDimensionsItem:
    if value in PROJECT_DETAIL_DIMENSIONS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_DIMENSIONS_ITEM_VALUES!r}"
    )
