from typing import Literal

ConceptEventDatePrecision = Literal["day", "month", "year"]

CONCEPT_EVENT_DATE_PRECISION_VALUES: set[ConceptEventDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_concept_event_date_precision(value: str) -> ConceptEventDatePrecision:
    if value in CONCEPT_EVENT_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DATE_PRECISION_VALUES!r}"
    )
