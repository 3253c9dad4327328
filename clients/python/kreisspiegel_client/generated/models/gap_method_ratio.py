from typing import Literal

GapMethodRatio = Literal["katz", "log_rate_ratio"]

GAP_METHOD_RATIO_VALUES: set[GapMethodRatio] = {
    "katz",
    "log_rate_ratio",
}


def check_gap_method_ratio(value: str) -> GapMethodRatio:
    if value in GAP_METHOD_RATIO_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GAP_METHOD_RATIO_VALUES!r}"
    )
