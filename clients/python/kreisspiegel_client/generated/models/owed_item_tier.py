from typing import Literal

OwedItemTier = Literal["core", "extended", "local"]

OWED_ITEM_TIER_VALUES: set[OwedItemTier] = {
    "core",
    "extended",
    "local",
}


def check_owed_item_tier(value: str) -> OwedItemTier:
    if value in OWED_ITEM_TIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OWED_ITEM_TIER_VALUES!r}"
    )
