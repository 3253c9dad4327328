from typing import Literal

ListProjectsSustainabilityItem = Literal[
    "ended", "in_regular_structure", "ongoing", "planned"
]

LIST_PROJECTS_SUSTAINABILITY_ITEM_VALUES: set[ListProjectsSustainabilityItem] = {
    "ended",
    "in_regular_structure",
    "ongoing",
    "planned",
}


def check_list_projects_sustainability_item(
    value: str,
) -> ListProjectsSustainabilityItem:
    if value in LIST_PROJECTS_SUSTAINABILITY_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_SUSTAINABILITY_ITEM_VALUES!r}"
    )
