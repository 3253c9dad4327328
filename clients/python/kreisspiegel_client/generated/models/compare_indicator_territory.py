from typing import Literal

CompareIndicatorTerritory = Literal["as_reported", "current"]

COMPARE_INDICATOR_TERRITORY_VALUES: set[CompareIndicatorTerritory] = {
    "as_reported",
    "current",
}


def check_compare_indicator_territory(value: str) -> CompareIndicatorTerritory:
    if value in COMPARE_INDICATOR_TERRITORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_INDICATOR_TERRITORY_VALUES!r}"
    )
