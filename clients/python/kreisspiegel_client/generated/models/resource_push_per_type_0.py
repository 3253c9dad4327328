from typing import Literal

ResourcePushPerType0 = Literal["once", "year"]

RESOURCE_PUSH_PER_TYPE_0_VALUES: set[ResourcePushPerType0] = {
    "once",
    "year",
}


def check_resource_push_per_type_0(value: str) -> ResourcePushPerType0:
    if value in RESOURCE_PUSH_PER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOURCE_PUSH_PER_TYPE_0_VALUES!r}"
    )
