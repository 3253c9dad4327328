from typing import Literal

ListIndicatorsTierType0 = Literal["core", "extended", "local"]

LIST_INDICATORS_TIER_TYPE_0_VALUES: set[ListIndicatorsTierType0] = {
    "core",
    "extended",
    "local",
}


def check_list_indicators_tier_type_0(value: str) -> ListIndicatorsTierType0:
    if value in LIST_INDICATORS_TIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_INDICATORS_TIER_TYPE_0_VALUES!r}"
    )
