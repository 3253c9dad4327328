from typing import Literal

ReadProfileTierType0 = Literal["core", "extended", "local"]

READ_PROFILE_TIER_TYPE_0_VALUES: set[ReadProfileTierType0] = {
    "core",
    "extended",
    "local",
}


def check_read_profile_tier_type_0(value: str) -> ReadProfileTierType0:
    if value in READ_PROFILE_TIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_PROFILE_TIER_TYPE_0_VALUES!r}"
    )
