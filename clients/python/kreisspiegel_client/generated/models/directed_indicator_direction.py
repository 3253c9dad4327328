from typing import Literal

DirectedIndicatorDirection = Literal["higher_better", "lower_better"]

DIRECTED_INDICATOR_DIRECTION_VALUES: set[DirectedIndicatorDirection] = {
    "higher_better",
    "lower_better",
}


def check_directed_indicator_direction(value: str) -> DirectedIndicatorDirection:
    if value in DIRECTED_INDICATOR_DIRECTION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DIRECTED_INDICATOR_DIRECTION_VALUES!r}"
    )
