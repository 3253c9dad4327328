from typing import Literal

ListProjectsDimensionItem = Literal[
    "cultural", "identificational", "social", "structural"
]

LIST_PROJECTS_DIMENSION_ITEM_VALUES: set[ListProjectsDimensionItem] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_list_projects_dimension_item(value: str) -> ListProjectsDimensionItem:
    if value in LIST_PROJECTS_DIMENSION_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_DIMENSION_ITEM_VALUES!r}"
    )
