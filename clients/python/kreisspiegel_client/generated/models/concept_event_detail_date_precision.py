from typing import Literal

ConceptEventDetailDatePrecision = Literal["day", "month", "year"]

CONCEPT_EVENT_DETAIL_DATE_PRECISION_VALUES: set[ConceptEventDetailDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_concept_event_detail_date_precision(
    value: str,
) -> ConceptEventDetailDatePrecision:
    if value in CONCEPT_EVENT_DETAIL_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DETAIL_DATE_PRECISION_VALUES!r}"
    )
