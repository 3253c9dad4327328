from typing import Literal

ActingAccountRole = Literal[
    "district", "ministry", "operator", "provider", "steward", "working_group"
]

ACTING_ACCOUNT_ROLE_VALUES: set[ActingAccountRole] = {
    "district",
    "ministry",
    "operator",
    "provider",
    "steward",
    "working_group",
}


def check_acting_account_role(value: str) -> ActingAccountRole:
    if value in ACTING_ACCOUNT_ROLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACTING_ACCOUNT_ROLE_VALUES!r}"
    )
