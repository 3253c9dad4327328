from typing import Literal

ResolutionPutDatePrecisionType0 = Literal["day", "month", "year"]

RESOLUTION_PUT_DATE_PRECISION_TYPE_0_VALUES: set[ResolutionPutDatePrecisionType0] = {
    "day",
    "month",
    "year",
}


def check_resolution_put_date_precision_type_0(
    value: str,
) -> ResolutionPutDatePrecisionType0:
    if value in RESOLUTION_PUT_DATE_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUT_DATE_PRECISION_TYPE_0_VALUES!r}"
    )
