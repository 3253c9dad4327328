from typing import Literal

CompareOverTimeTerritory = Literal["as_reported", "current"]

COMPARE_OVER_TIME_TERRITORY_VALUES: set[CompareOverTimeTerritory] = {
    "as_reported",
    "current",
}


def check_compare_over_time_territory(value: str) -> CompareOverTimeTerritory:
    if value in COMPARE_OVER_TIME_TERRITORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_OVER_TIME_TERRITORY_VALUES!r}"
    )
