from typing import Literal

MeetingSummaryState = Literal["cancelled", "held", "planned"]

MEETING_SUMMARY_STATE_VALUES: set[MeetingSummaryState] = {
    "cancelled",
    "held",
    "planned",
}


def check_meeting_summary_state(value: str) -> MeetingSummaryState:
    if value in MEETING_SUMMARY_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_SUMMARY_STATE_VALUES!r}"
    )
