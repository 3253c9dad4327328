from typing import Literal

ConsideredDifferenceTrendType0 = Literal["falling", "rising", "steady"]

CONSIDERED_DIFFERENCE_TREND_TYPE_0_VALUES: set[ConsideredDifferenceTrendType0] = {
    "falling",
    "rising",
    "steady",
}


def check_considered_difference_trend_type_0(
    value: str,
) -> ConsideredDifferenceTrendType0:
    if value in CONSIDERED_DIFFERENCE_TREND_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONSIDERED_DIFFERENCE_TREND_TYPE_0_VALUES!r}"
    )
