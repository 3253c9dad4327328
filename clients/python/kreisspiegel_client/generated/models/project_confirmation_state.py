from typing import Literal

ProjectConfirmationState = Literal["confirmed", "declined"]

PROJECT_CONFIRMATION_STATE_VALUES: set[ProjectConfirmationState] = {
    "confirmed",
    "declined",
}


def check_project_confirmation_state(value: str) -> ProjectConfirmationState:
    if value in PROJECT_CONFIRMATION_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_CONFIRMATION_STATE_VALUES!r}"
    )
