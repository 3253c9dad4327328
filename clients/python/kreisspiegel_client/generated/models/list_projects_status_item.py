from typing import Literal

ListProjectsStatusItem = Literal["continued", "finished", "planned", "running"]

LIST_PROJECTS_STATUS_ITEM_VALUES: set[ListProjectsStatusItem] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_list_projects_status_item(value: str) -> ListProjectsStatusItem:
    if value in LIST_PROJECTS_STATUS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_STATUS_ITEM_VALUES!r}"
    )
