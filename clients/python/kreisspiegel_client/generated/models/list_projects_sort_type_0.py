from typing import Literal

ListProjectsSortType0 = Literal["name", "newest", "relevance"]

LIST_PROJECTS_SORT_TYPE_0_VALUES: set[ListProjectsSortType0] = {
    "name",
    "newest",
    "relevance",
}


def check_list_projects_sort_type_0(value: str) -> ListProjectsSortType0:
    if value in LIST_PROJECTS_SORT_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_SORT_TYPE_0_VALUES!r}"
    )
