from typing import Literal

CalendarItemDuty = Literal["owed", "voluntary"]

CALENDAR_ITEM_DUTY_VALUES: set[CalendarItemDuty] = {
    "owed",
    "voluntary",
}


def check_calendar_item_duty(value: str) -> CalendarItemDuty:
    if value in CALENDAR_ITEM_DUTY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CALENDAR_ITEM_DUTY_VALUES!r}"
    )
