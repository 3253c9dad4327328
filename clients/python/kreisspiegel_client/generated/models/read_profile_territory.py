from typing import Literal

ReadProfileTerritory = Literal["as_reported", "current"]

READ_PROFILE_TERRITORY_VALUES: set[ReadProfileTerritory] = {
    "as_reported",
    "current",
}


def check_read_profile_territory(value: str) -> ReadProfileTerritory:
    if value in READ_PROFILE_TERRITORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_PROFILE_TERRITORY_VALUES!r}"
    )
