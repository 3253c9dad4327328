from typing import Literal

ProjectPartnerTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PROJECT_PARTNER_TYPE_TYPE_0_VALUES: set[ProjectPartnerTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_project_partner_type_type_0(value: str) -> ProjectPartnerTypeType0:
    if value in PROJECT_PARTNER_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PARTNER_TYPE_TYPE_0_VALUES!r}"
    )
