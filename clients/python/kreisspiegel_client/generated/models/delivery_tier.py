from typing import Literal

DeliveryTier = Literal["core", "extended", "local"]

DELIVERY_TIER_VALUES: set[DeliveryTier] = {
    "core",
    "extended",
    "local",
}


def check_delivery_tier(value: str) -> DeliveryTier:
    if value in DELIVERY_TIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELIVERY_TIER_VALUES!r}"
    )
