from typing import Literal

CalendarEntryDutyType0 = Literal["owed", "voluntary"]

CALENDAR_ENTRY_DUTY_TYPE_0_VALUES: set[CalendarEntryDutyType0] = {
    "owed",
    "voluntary",
}


def check_calendar_entry_duty_type_0(value: str) -> CalendarEntryDutyType0:
    if value in CALENDAR_ENTRY_DUTY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CALENDAR_ENTRY_DUTY_TYPE_0_VALUES!r}"
    )
