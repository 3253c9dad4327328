from typing import Literal

MeasureCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

MEASURE_CARRIER_TYPE_TYPE_0_VALUES: set[MeasureCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_measure_carrier_type_type_0(value: str) -> MeasureCarrierTypeType0:
    if value in MEASURE_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
