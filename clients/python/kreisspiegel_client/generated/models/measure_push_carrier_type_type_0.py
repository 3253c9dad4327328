from typing import Literal

MeasurePushCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

MEASURE_PUSH_CARRIER_TYPE_TYPE_0_VALUES: set[MeasurePushCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_measure_push_carrier_type_type_0(value: str) -> MeasurePushCarrierTypeType0:
    if value in MEASURE_PUSH_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MEASURE_PUSH_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
