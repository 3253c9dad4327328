from typing import Literal

CheckedMode = Literal["atomic", "partial"]

CHECKED_MODE_VALUES: set[CheckedMode] = {
    "atomic",
    "partial",
}


def check_checked_mode(value: str) -> CheckedMode:
    if value in CHECKED_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHECKED_MODE_VALUES!r}"
    )
