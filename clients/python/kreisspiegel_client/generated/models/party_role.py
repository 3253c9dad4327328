from typing import Literal

PartyRole = Literal["district", "ministry", "steward", "working_group"]

PARTY_ROLE_VALUES: set[PartyRole] = {
    "district",
    "ministry",
    "steward",
    "working_group",
}


def check_party_role(value: str) -> PartyRole:
    if value in PARTY_ROLE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PARTY_ROLE_VALUES!r}"
    )
