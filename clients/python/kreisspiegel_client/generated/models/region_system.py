from typing import Literal

RegionSystem = Literal["planning_region", "statistical_region"]

REGION_SYSTEM_VALUES: set[RegionSystem] = {
    "planning_region",
    "statistical_region",
}


def check_region_system(value: str) -> RegionSystem:
    if value in REGION_SYSTEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REGION_SYSTEM_VALUES!r}"
    )
