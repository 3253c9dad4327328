from typing import Literal

ProjectFoundCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_FOUND_CARRIER_TYPE_TYPE_0_VALUES: set[ProjectFoundCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_found_carrier_type_type_0(value: str) -> ProjectFoundCarrierTypeType0:
    if value in PROJECT_FOUND_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
