from typing import Literal

LocalDefinitionAllowedBasesType0Item = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

LOCAL_DEFINITION_ALLOWED_BASES_TYPE_0_ITEM_VALUES: set[
    LocalDefinitionAllowedBasesType0Item
] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_local_definition_allowed_bases_type_0_item(
    value: str,
) -> LocalDefinitionAllowedBasesType0Item:
    if value in LOCAL_DEFINITION_ALLOWED_BASES_TYPE_0_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_ALLOWED_BASES_TYPE_0_ITEM_VALUES!r}"
    )
