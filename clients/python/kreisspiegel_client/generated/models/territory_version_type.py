from typing import Literal

TerritoryVersionType = Literal["kreisfreie_stadt", "landkreis"]

TERRITORY_VERSION_TYPE_VALUES: set[TerritoryVersionType] = {
    "kreisfreie_stadt",
    "landkreis",
}


def check_territory_version_type(value: str) -> TerritoryVersionType:
    if value in TERRITORY_VERSION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TERRITORY_VERSION_TYPE_VALUES!r}"
    )
