from typing import Literal

DelegationResource = Literal["concepts", "observations", "projects"]

DELEGATION_RESOURCE_VALUES: set[DelegationResource] = {
    "concepts",
    "observations",
    "projects",
}


def check_delegation_resource(value: str) -> DelegationResource:
    if value in DELEGATION_RESOURCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELEGATION_RESOURCE_VALUES!r}"
    )
