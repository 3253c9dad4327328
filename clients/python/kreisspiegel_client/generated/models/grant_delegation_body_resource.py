from typing import Literal

GrantDelegationBodyResource = Literal["concepts", "observations", "projects"]

GRANT_DELEGATION_BODY_RESOURCE_VALUES: set[GrantDelegationBodyResource] = {
    "concepts",
    "observations",
    "projects",
}


def check_grant_delegation_body_resource(value: str) -> GrantDelegationBodyResource:
    if value in GRANT_DELEGATION_BODY_RESOURCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GRANT_DELEGATION_BODY_RESOURCE_VALUES!r}"
    )
