from typing import Literal

ListProjectsTypeItem = Literal["event", "network", "project", "structure", "tool"]

LIST_PROJECTS_TYPE_ITEM_VALUES: set[ListProjectsTypeItem] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_list_projects_type_item(value: str) -> ListProjectsTypeItem:
    if value in LIST_PROJECTS_TYPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_TYPE_ITEM_VALUES!r}"
    )
