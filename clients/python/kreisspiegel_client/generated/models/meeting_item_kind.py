from typing import Literal

MeetingItemKind = Literal["comparison", "concept", "document", "other", "project"]

MEETING_ITEM_KIND_VALUES: set[MeetingItemKind] = {
    "comparison",
    "concept",
    "document",
    "other",
    "project",
}


def check_meeting_item_kind(value: str) -> MeetingItemKind:
    if value in MEETING_ITEM_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_ITEM_KIND_VALUES!r}"
    )
