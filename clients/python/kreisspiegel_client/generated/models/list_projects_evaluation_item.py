from typing import Literal

ListProjectsEvaluationItem = Literal["external", "internal", "none"]

LIST_PROJECTS_EVALUATION_ITEM_VALUES: set[ListProjectsEvaluationItem] = {
    "external",
    "internal",
    "none",
}


def check_list_projects_evaluation_item(value: str) -> ListProjectsEvaluationItem:
    if value in LIST_PROJECTS_EVALUATION_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_EVALUATION_ITEM_VALUES!r}"
    )
