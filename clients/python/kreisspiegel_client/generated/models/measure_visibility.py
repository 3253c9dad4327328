from typing import Literal

MeasureVisibility = Literal["internal", "public", "working_group"]

MEASURE_VISIBILITY_VALUES: set[MeasureVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_measure_visibility(value: str) -> MeasureVisibility:
    if value in MEASURE_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_VISIBILITY_VALUES!r}"
    )
