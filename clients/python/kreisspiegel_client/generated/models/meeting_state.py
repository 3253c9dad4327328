from typing import Literal

MeetingState = Literal["cancelled", "held", "planned"]

MEETING_STATE_VALUES: set[MeetingState] = {
    "cancelled",
    "held",
    "planned",
}


def check_meeting_state(value: str) -> MeetingState:
    if value in MEETING_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_STATE_VALUES!r}"
    )
