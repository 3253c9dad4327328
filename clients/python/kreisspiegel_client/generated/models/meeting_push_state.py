from typing import Literal

MeetingPushState = Literal["cancelled", "held", "planned"]

MEETING_PUSH_STATE_VALUES: set[MeetingPushState] = {
    "cancelled",
    "held",
    "planned",
}


def check_meeting_push_state(value: str) -> MeetingPushState:
    if value in MEETING_PUSH_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_PUSH_STATE_VALUES!r}"
    )
