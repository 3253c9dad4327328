from typing import Literal

ProjectDetailCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_DETAIL_CARRIER_TYPE_TYPE_0_VALUES: set[ProjectDetailCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_detail_carrier_type_type_0(
    value: str,
) -> ProjectDetailCarrierTypeType0:
    if value in PROJECT_DETAIL_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
