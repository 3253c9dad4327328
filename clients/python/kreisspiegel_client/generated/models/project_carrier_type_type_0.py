from typing import Literal

ProjectCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_CARRIER_TYPE_TYPE_0_VALUES: set[ProjectCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_carrier_type_type_0(value: str) -> ProjectCarrierTypeType0:
    if value in PROJECT_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
