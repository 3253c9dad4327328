from typing import Literal

ProjectsSort = Literal["name", "newest", "relevance"]

PROJECTS_SORT_VALUES: set[ProjectsSort] = {
    "name",
    "newest",
    "relevance",
}


def check_projects_sort(value: str) -> ProjectsSort:
    if value in PROJECTS_SORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECTS_SORT_VALUES!r}"
    )
