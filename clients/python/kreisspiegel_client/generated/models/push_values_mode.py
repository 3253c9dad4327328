from typing import Literal

PushValuesMode = Literal["atomic", "partial"]

PUSH_VALUES_MODE_VALUES: set[PushValuesMode] = {
    "atomic",
    "partial",
}


def check_push_values_mode(value: str) -> PushValuesMode:
    if value in PUSH_VALUES_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUSH_VALUES_MODE_VALUES!r}"
    )
