from typing import Literal

CalendarItemTier = Literal["core", "extended", "local"]

CALENDAR_ITEM_TIER_VALUES: set[CalendarItemTier] = {
    "core",
    "extended",
    "local",
}


def check_calendar_item_tier(value: str) -> CalendarItemTier:
    if value in CALENDAR_ITEM_TIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CALENDAR_ITEM_TIER_VALUES!r}"
    )
