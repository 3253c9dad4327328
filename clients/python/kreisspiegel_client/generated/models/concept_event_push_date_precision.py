from typing import Literal

ConceptEventPushDatePrecision = Literal["day", "month", "year"]

CONCEPT_EVENT_PUSH_DATE_PRECISION_VALUES: set[ConceptEventPushDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_concept_event_push_date_precision(
    value: str,
) -> ConceptEventPushDatePrecision:
    if value in CONCEPT_EVENT_PUSH_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUSH_DATE_PRECISION_VALUES!r}"
    )
