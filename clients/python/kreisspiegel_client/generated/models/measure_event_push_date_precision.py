from typing import Literal

MeasureEventPushDatePrecision = Literal["day", "month", "year"]

MEASURE_EVENT_PUSH_DATE_PRECISION_VALUES: set[MeasureEventPushDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_measure_event_push_date_precision(
    value: str,
) -> MeasureEventPushDatePrecision:
    if value in MEASURE_EVENT_PUSH_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_PUSH_DATE_PRECISION_VALUES!r}"
    )
