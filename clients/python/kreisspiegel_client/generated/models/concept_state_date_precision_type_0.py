from typing import Literal

ConceptStateDatePrecisionType0 = Literal["day", "month", "year"]

CONCEPT_STATE_DATE_PRECISION_TYPE_0_VALUES: set[ConceptStateDatePrecisionType0] = {
    "day",
    "month",
    "year",
}


def check_concept_state_date_precision_type_0(
    value: str,
) -> ConceptStateDatePrecisionType0:
    if value in CONCEPT_STATE_DATE_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_DATE_PRECISION_TYPE_0_VALUES!r}"
    )
