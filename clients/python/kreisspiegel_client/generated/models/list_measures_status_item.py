from typing import Literal

ListMeasuresStatusItem = Literal[
    "completed", "delayed", "planned", "running", "stopped"
]

LIST_MEASURES_STATUS_ITEM_VALUES: set[ListMeasuresStatusItem] = {
    "completed",
    "delayed",
    "planned",
    "running",
    "stopped",
}


def check_list_measures_status_item(value: str) -> ListMeasuresStatusItem:
    if value in LIST_MEASURES_STATUS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEASURES_STATUS_ITEM_VALUES!r}"
    )
