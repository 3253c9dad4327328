from typing import Literal

CompareIndicatorChartType0 = Literal["dots", "funnel", "map"]

COMPARE_INDICATOR_CHART_TYPE_0_VALUES: set[CompareIndicatorChartType0] = {
    "dots",
    "funnel",
    "map",
}


def check_compare_indicator_chart_type_0(value: str) -> CompareIndicatorChartType0:
    if value in COMPARE_INDICATOR_CHART_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_INDICATOR_CHART_TYPE_0_VALUES!r}"
    )
