from typing import Literal

OwedItemStatus = Literal["overdue", "owed"]

OWED_ITEM_STATUS_VALUES: set[OwedItemStatus] = {
    "overdue",
    "owed",
}


def check_owed_item_status(value: str) -> OwedItemStatus:
    if value in OWED_ITEM_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OWED_ITEM_STATUS_VALUES!r}"
    )
