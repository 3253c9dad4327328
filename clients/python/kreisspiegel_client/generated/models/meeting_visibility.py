from typing import Literal

MeetingVisibility = Literal["internal", "public", "working_group"]

MEETING_VISIBILITY_VALUES: set[MeetingVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_meeting_visibility(value: str) -> MeetingVisibility:
    if value in MEETING_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_VISIBILITY_VALUES!r}"
    )
