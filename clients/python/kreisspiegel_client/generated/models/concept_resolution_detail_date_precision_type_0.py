from typing import Literal

ConceptResolutionDetailDatePrecisionType0 = Literal["day", "month", "year"]

CONCEPT_RESOLUTION_DETAIL_DATE_PRECISION_TYPE_0_VALUES: set[
    ConceptResolutionDetailDatePrecisionType0
] = {
    "day",
    "month",
    "year",
}


def check_concept_resolution_detail_date_precision_type_0(
    value: str,
) -> ConceptResolutionDetailDatePrecisionType0:
    if value in CONCEPT_RESOLUTION_DETAIL_DATE_PRECISION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DETAIL_DATE_PRECISION_TYPE_0_VALUES!r}"
    )
