from typing import Literal

ListChangesKindItem = Literal[
    "concept_event",
    "definition",
    "framework",
    "local_indicator",
    "monitoring_plan",
    "obligation",
    "project",
    "release",
    "resolution",
    "values",
]

LIST_CHANGES_KIND_ITEM_VALUES: set[ListChangesKindItem] = {
    "concept_event",
    "definition",
    "framework",
    "local_indicator",
    "monitoring_plan",
    "obligation",
    "project",
    "release",
    "resolution",
    "values",
}


def check_list_changes_kind_item(value: str) -> ListChangesKindItem:
    if value in LIST_CHANGES_KIND_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_CHANGES_KIND_ITEM_VALUES!r}"
    )
