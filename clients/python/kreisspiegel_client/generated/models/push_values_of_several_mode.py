from typing import Literal

PushValuesOfSeveralMode = Literal["atomic", "partial"]

PUSH_VALUES_OF_SEVERAL_MODE_VALUES: set[PushValuesOfSeveralMode] = {
    "atomic",
    "partial",
}


def check_push_values_of_several_mode(value: str) -> PushValuesOfSeveralMode:
    if value in PUSH_VALUES_OF_SEVERAL_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUSH_VALUES_OF_SEVERAL_MODE_VALUES!r}"
    )
