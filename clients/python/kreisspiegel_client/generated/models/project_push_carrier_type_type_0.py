from typing import Literal

ProjectPushCarrierTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_PUSH_CARRIER_TYPE_TYPE_0_VALUES: set[ProjectPushCarrierTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_push_carrier_type_type_0(value: str) -> ProjectPushCarrierTypeType0:
    if value in PROJECT_PUSH_CARRIER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_CARRIER_TYPE_TYPE_0_VALUES!r}"
    )
