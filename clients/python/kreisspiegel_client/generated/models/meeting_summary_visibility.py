from typing import Literal

MeetingSummaryVisibility = Literal["internal", "public", "working_group"]

MEETING_SUMMARY_VISIBILITY_VALUES: set[MeetingSummaryVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_meeting_summary_visibility(value: str) -> MeetingSummaryVisibility:
    if value in MEETING_SUMMARY_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_SUMMARY_VISIBILITY_VALUES!r}"
    )
