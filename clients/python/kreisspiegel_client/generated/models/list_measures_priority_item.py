from typing import Literal

ListMeasuresPriorityItem = Literal["first", "later", "soon"]

LIST_MEASURES_PRIORITY_ITEM_VALUES: set[ListMeasuresPriorityItem] = {
    "first",
    "later",
    "soon",
}


def check_list_measures_priority_item(value: str) -> ListMeasuresPriorityItem:
    if value in LIST_MEASURES_PRIORITY_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEASURES_PRIORITY_ITEM_VALUES!r}"
    )
