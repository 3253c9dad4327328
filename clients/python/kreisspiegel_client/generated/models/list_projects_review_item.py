from typing import Literal

ListProjectsReviewItem = Literal["none", "pool", "returned"]

LIST_PROJECTS_REVIEW_ITEM_VALUES: set[ListProjectsReviewItem] = {
    "none",
    "pool",
    "returned",
}


def check_list_projects_review_item(value: str) -> ListProjectsReviewItem:
    if value in LIST_PROJECTS_REVIEW_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_REVIEW_ITEM_VALUES!r}"
    )
