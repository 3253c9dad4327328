from typing import Literal

MeasureDetailCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

MEASURE_DETAIL_CARRIER_TYPE_TYPE_0_VALUES: set[MeasureDetailCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_measure_detail_carrier_type_type_0(
    value: str,
) -> MeasureDetailCarrierTypeType0:
    if value in MEASURE_DETAIL_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_DETAIL_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
