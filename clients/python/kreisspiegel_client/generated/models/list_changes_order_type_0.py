from typing import Literal

ListChangesOrderType0 = Literal["newest", "oldest"]

LIST_CHANGES_ORDER_TYPE_0_VALUES: set[ListChangesOrderType0] = {
    "newest",
    "oldest",
}


def check_list_changes_order_type_0(value: str) -> ListChangesOrderType0:
    if value in LIST_CHANGES_ORDER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_CHANGES_ORDER_TYPE_0_VALUES!r}"
    )
