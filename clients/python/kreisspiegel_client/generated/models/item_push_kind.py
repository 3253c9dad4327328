from typing import Literal

ItemPushKind = Literal["comparison", "concept", "document", "other", "project"]

ITEM_PUSH_KIND_VALUES: set[ItemPushKind] = {
    "comparison",
    "concept",
    "document",
    "other",
    "project",
}


def check_item_push_kind(value: str) -> ItemPushKind:
    if value in ITEM_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ITEM_PUSH_KIND_VALUES!r}"
    )
