from typing import Literal

ProjectRowCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_ROW_CARRIER_TYPE_TYPE_0_VALUES: set[ProjectRowCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_row_carrier_type_type_0(value: str) -> ProjectRowCarrierTypeType0:
    if value in PROJECT_ROW_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
