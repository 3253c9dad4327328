from typing import Literal

MeasureEventDetailDatePrecision = Literal["day", "month", "year"]

MEASURE_EVENT_DETAIL_DATE_PRECISION_VALUES: set[MeasureEventDetailDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_measure_event_detail_date_precision(
    value: str,
) -> MeasureEventDetailDatePrecision:
    if value in MEASURE_EVENT_DETAIL_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_DETAIL_DATE_PRECISION_VALUES!r}"
    )
