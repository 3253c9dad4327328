from typing import Literal

ProjectPartnerPushTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_PARTNER_PUSH_TYPE_TYPE_0_VALUES: set[ProjectPartnerPushTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_partner_push_type_type_0(value: str) -> ProjectPartnerPushTypeType0:
    if value in PROJECT_PARTNER_PUSH_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PARTNER_PUSH_TYPE_TYPE_0_VALUES!r}"
    )
