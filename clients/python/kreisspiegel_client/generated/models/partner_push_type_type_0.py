from typing import Literal

PartnerPushTypeType0 = Literal[
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
]

PARTNER_PUSH_TYPE_TYPE_0_VALUES: set[PartnerPushTypeType0] = {
    "church",
    "club",
    "foundation",
    "free_welfare",
    "migrant_organisation",
    "mixed",
    "private",
    "public",
}


def check_partner_push_type_type_0(value: str) -> PartnerPushTypeType0:
    if value in PARTNER_PUSH_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PARTNER_PUSH_TYPE_TYPE_0_VALUES!r}"
    )
