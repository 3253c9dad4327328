from typing import Literal

ProjectLeadState = Literal["confirmed", "declined", "open", "owner"]

PROJECT_LEAD_STATE_VALUES: set[ProjectLeadState] = {
    "confirmed",
    "declined",
    "open",
    "owner",
}


def check_project_lead_state(value: str) -> ProjectLeadState:
    if value in PROJECT_LEAD_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_LEAD_STATE_VALUES!r}"
    )
