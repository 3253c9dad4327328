from typing import Literal

ListDelegationsOfDistrictStateType0 = Literal[
    "expired", "in_force", "not_yet", "revoked"
]

LIST_DELEGATIONS_OF_DISTRICT_STATE_TYPE_0_VALUES: set[
    ListDelegationsOfDistrictStateType0
] = {
    "expired",
    "in_force",
    "not_yet",
    "revoked",
}


def check_list_delegations_of_district_state_type_0(
    value: str,
) -> ListDelegationsOfDistrictStateType0:
    if value in LIST_DELEGATIONS_OF_DISTRICT_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_DELEGATIONS_OF_DISTRICT_STATE_TYPE_0_VALUES!r}"
    )
