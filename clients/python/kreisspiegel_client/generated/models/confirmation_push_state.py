from typing import Literal

ConfirmationPushState = Literal["confirmed", "declined"]

CONFIRMATION_PUSH_STATE_VALUES: set[ConfirmationPushState] = {
    "confirmed",
    "declined",
}


def check_confirmation_push_state(value: str) -> ConfirmationPushState:
    if value in CONFIRMATION_PUSH_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONFIRMATION_PUSH_STATE_VALUES!r}"
    )
