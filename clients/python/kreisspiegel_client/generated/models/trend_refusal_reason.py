from typing import Literal

TrendRefusalReason = Literal["across_hard_break", "too_few_points"]

TREND_REFUSAL_REASON_VALUES: set[TrendRefusalReason] = {
    "across_hard_break",
    "too_few_points",
}


def check_trend_refusal_reason(value: str) -> TrendRefusalReason:
    if value in TREND_REFUSAL_REASON_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TREND_REFUSAL_REASON_VALUES!r}"
    )
