from typing import Literal

ResourcePerType0 = Literal["once", "year"]

RESOURCE_PER_TYPE_0_VALUES: set[ResourcePerType0] = {
    "once",
    "year",
}


def check_resource_per_type_0(value: str) -> ResourcePerType0:
    if value in RESOURCE_PER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOURCE_PER_TYPE_0_VALUES!r}"
    )
