from typing import Literal

ListProjectsSizeBandItem = Literal["1-2", "3-4"]

LIST_PROJECTS_SIZE_BAND_ITEM_VALUES: set[ListProjectsSizeBandItem] = {
    "1-2",
    "3-4",
}


def check_list_projects_size_band_item(value: str) -> ListProjectsSizeBandItem:
    if value in LIST_PROJECTS_SIZE_BAND_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_SIZE_BAND_ITEM_VALUES!r}"
    )
