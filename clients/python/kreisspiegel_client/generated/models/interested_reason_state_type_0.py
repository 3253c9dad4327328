from typing import Literal

InterestedReasonStateType0 = Literal["adapting", "ended", "interested", "running"]

INTERESTED_REASON_STATE_TYPE_0_VALUES: set[InterestedReasonStateType0] = {
    "adapting",
    "ended",
    "interested",
    "running",
}


def check_interested_reason_state_type_0(value: str) -> InterestedReasonStateType0:
    if value in INTERESTED_REASON_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INTERESTED_REASON_STATE_TYPE_0_VALUES!r}"
    )
