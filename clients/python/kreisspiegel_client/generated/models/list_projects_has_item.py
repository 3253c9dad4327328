from typing import Literal

ListProjectsHasItem = Literal["evaluation", "obstacles", "results"]

LIST_PROJECTS_HAS_ITEM_VALUES: set[ListProjectsHasItem] = {
    "evaluation",
    "obstacles",
    "results",
}


def check_list_projects_has_item(value: str) -> ListProjectsHasItem:
    if value in LIST_PROJECTS_HAS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_HAS_ITEM_VALUES!r}"
    )
