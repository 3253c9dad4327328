from typing import Literal

TrendDirectionType0 = Literal["falling", "rising", "steady"]

TREND_DIRECTION_TYPE_0_VALUES: set[TrendDirectionType0] = {
    "falling",
    "rising",
    "steady",
}


def check_trend_direction_type_0(value: str) -> TrendDirectionType0:
    if value in TREND_DIRECTION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TREND_DIRECTION_TYPE_0_VALUES!r}"
    )
