from typing import Literal

ListDelegationsStateType0 = Literal["expired", "in_force", "not_yet", "revoked"]

LIST_DELEGATIONS_STATE_TYPE_0_VALUES: set[ListDelegationsStateType0] = {
    "expired",
    "in_force",
    "not_yet",
    "revoked",
}


def check_list_delegations_state_type_0(value: str) -> ListDelegationsStateType0:
    if value in LIST_DELEGATIONS_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DELEGATIONS_STATE_TYPE_0_VALUES!r}"
    )
