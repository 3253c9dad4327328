from typing import Literal

ListMeasuresMeasureClassItem = Literal[
    "opened_standard_offer", "other", "pilot", "target_group_standard_offer"
]

LIST_MEASURES_MEASURE_CLASS_ITEM_VALUES: set[ListMeasuresMeasureClassItem] = {
    "opened_standard_offer",
    "other",
    "pilot",
    "target_group_standard_offer",
}


def check_list_measures_measure_class_item(value: str) -> ListMeasuresMeasureClassItem:
    if value in LIST_MEASURES_MEASURE_CLASS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_MEASURES_MEASURE_CLASS_ITEM_VALUES!r}"
    )
