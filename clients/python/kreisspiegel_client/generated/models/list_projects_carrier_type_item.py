from typing import Literal

ListProjectsCarrierTypeItem = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

LIST_PROJECTS_CARRIER_TYPE_ITEM_VALUES: set[ListProjectsCarrierTypeItem] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_list_projects_carrier_type_item(value: str) -> ListProjectsCarrierTypeItem:
    if value in LIST_PROJECTS_CARRIER_TYPE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_CARRIER_TYPE_ITEM_VALUES!r}"
    )
