from typing import Literal

ConceptEventPutDatePrecision = Literal["day", "month", "year"]

CONCEPT_EVENT_PUT_DATE_PRECISION_VALUES: set[ConceptEventPutDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_concept_event_put_date_precision(value: str) -> ConceptEventPutDatePrecision:
    if value in CONCEPT_EVENT_PUT_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUT_DATE_PRECISION_VALUES!r}"
    )
