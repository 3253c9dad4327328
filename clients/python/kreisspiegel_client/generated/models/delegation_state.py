from typing import Literal

DelegationState = Literal["expired", "in_force", "not_yet", "revoked"]

DELEGATION_STATE_VALUES: set[DelegationState] = {
    "expired",
    "in_force",
    "not_yet",
    "revoked",
}


def check_delegation_state(value: str) -> DelegationState:
    if value in DELEGATION_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELEGATION_STATE_VALUES!r}"
    )
