from typing import Literal

DirectedIndicatorTier = Literal["core", "extended"]

DIRECTED_INDICATOR_TIER_VALUES: set[DirectedIndicatorTier] = {
    "core",
    "extended",
}


def check_directed_indicator_tier(value: str) -> DirectedIndicatorTier:
    if value in DIRECTED_INDICATOR_TIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DIRECTED_INDICATOR_TIER_VALUES!r}"
    )
