from typing import Literal

CompareGroupsTerritory = Literal["as_reported", "current"]

COMPARE_GROUPS_TERRITORY_VALUES: set[CompareGroupsTerritory] = {
    "as_reported",
    "current",
}


def check_compare_groups_territory(value: str) -> CompareGroupsTerritory:
    if value in COMPARE_GROUPS_TERRITORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_GROUPS_TERRITORY_VALUES!r}"
    )
