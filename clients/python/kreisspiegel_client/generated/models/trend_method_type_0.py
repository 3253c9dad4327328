from typing import Literal

TrendMethodType0 = Literal["theil_sen", "weighted_slope"]

TREND_METHOD_TYPE_0_VALUES: set[TrendMethodType0] = {
    "theil_sen",
    "weighted_slope",
}


def check_trend_method_type_0(value: str) -> TrendMethodType0:
    if value in TREND_METHOD_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TREND_METHOD_TYPE_0_VALUES!r}"
    )
