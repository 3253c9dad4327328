from typing import Literal

ReadReleaseDiffTableItem = Literal[
    "comparisons", "concepts", "delivery-status", "indicators", "projects"
]

READ_RELEASE_DIFF_TABLE_ITEM_VALUES: set[ReadReleaseDiffTableItem] = {
    "comparisons",
    "concepts",
    "delivery-status",
    "indicators",
    "projects",
}


def check_read_release_diff_table_item(value: str) -> ReadReleaseDiffTableItem:
    if value in READ_RELEASE_DIFF_TABLE_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_RELEASE_DIFF_TABLE_ITEM_VALUES!r}"
    )
