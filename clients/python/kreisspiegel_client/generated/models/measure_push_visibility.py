from typing import Literal

MeasurePushVisibility = Literal["internal", "public", "working_group"]

MEASURE_PUSH_VISIBILITY_VALUES: set[MeasurePushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_measure_push_visibility(value: str) -> MeasurePushVisibility:
    if value in MEASURE_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_VISIBILITY_VALUES!r}"
    )
