from typing import Literal

MeetingPushVisibility = Literal["internal", "public", "working_group"]

MEETING_PUSH_VISIBILITY_VALUES: set[MeetingPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_meeting_push_visibility(value: str) -> MeetingPushVisibility:
    if value in MEETING_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_PUSH_VISIBILITY_VALUES!r}"
    )
