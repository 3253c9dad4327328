from typing import Literal

MeetingChangeOutcome = Literal["created", "updated"]

MEETING_CHANGE_OUTCOME_VALUES: set[MeetingChangeOutcome] = {
    "created",
    "updated",
}


def check_meeting_change_outcome(value: str) -> MeetingChangeOutcome:
    if value in MEETING_CHANGE_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEETING_CHANGE_OUTCOME_VALUES!r}"
    )
