from typing import Literal

AccountRole = Literal[
    "district", "ministry", "operator", "provider", "steward", "working_group"
]

ACCOUNT_ROLE_VALUES: set[AccountRole] = {
    "district",
    "ministry",
    "operator",
    "provider",
    "steward",
    "working_group",
}


def check_account_role(value: str) -> AccountRole:
    if value in ACCOUNT_ROLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCOUNT_ROLE_VALUES!r}"
    )
