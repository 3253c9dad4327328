from typing import Literal

MeasureEventDatePrecision = Literal["day", "month", "year"]

MEASURE_EVENT_DATE_PRECISION_VALUES: set[MeasureEventDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_measure_event_date_precision(value: str) -> MeasureEventDatePrecision:
    if value in MEASURE_EVENT_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_EVENT_DATE_PRECISION_VALUES!r}"
    )
