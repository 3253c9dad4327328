from typing import Literal

ListGoalsStatusItem = Literal["changed", "dropped", "open", "partly", "reached"]

LIST_GOALS_STATUS_ITEM_VALUES: set[ListGoalsStatusItem] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_list_goals_status_item(value: str) -> ListGoalsStatusItem:
    if value in LIST_GOALS_STATUS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_GOALS_STATUS_ITEM_VALUES!r}"
    )
