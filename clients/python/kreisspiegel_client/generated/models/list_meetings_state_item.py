from typing import Literal

ListMeetingsStateItem = Literal["cancelled", "held", "planned"]

LIST_MEETINGS_STATE_ITEM_VALUES: set[ListMeetingsStateItem] = {
    "cancelled",
    "held",
    "planned",
}


def check_list_meetings_state_item(value: str) -> ListMeetingsStateItem:
    if value in LIST_MEETINGS_STATE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEETINGS_STATE_ITEM_VALUES!r}"
    )
