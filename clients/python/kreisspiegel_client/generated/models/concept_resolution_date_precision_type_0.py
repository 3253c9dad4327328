from typing import Literal

ConceptResolutionDatePrecisionType0 = Literal["day", "month", "year"]

CONCEPT_RESOLUTION_DATE_PRECISION_TYPE_0_VALUES: set[
    ConceptResolutionDatePrecisionType0
] = {
    "day",
    "month",
    "year",
}


def check_concept_resolution_date_precision_type_0(
    value: str,
) -> ConceptResolutionDatePrecisionType0:
    if value in CONCEPT_RESOLUTION_DATE_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DATE_PRECISION_TYPE_0_VALUES!r}"
    )
