from typing import Literal

ResolutionPushDatePrecisionType0 = Literal["day", "month", "year"]

RESOLUTION_PUSH_DATE_PRECISION_TYPE_0_VALUES: set[ResolutionPushDatePrecisionType0] = {
    "day",
    "month",
    "year",
}


def check_resolution_push_date_precision_type_0(
    value: str,
) -> ResolutionPushDatePrecisionType0:
    if value in RESOLUTION_PUSH_DATE_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUSH_DATE_PRECISION_TYPE_0_VALUES!r}"
    )
