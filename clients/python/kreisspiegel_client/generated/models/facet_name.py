from typing import Literal

FacetName = Literal[
    "carrier_type",
    "dimension",
    "district_type",
    "evaluation",
    "field",
    "size_band",
    "sustainability",
    "target_group",
    "type",
]

FACET_NAME_VALUES: set[FacetName] = {
    "carrier_type",
    "dimension",
    "district_type",
    "evaluation",
    "field",
    "size_band",
    "sustainability",
    "target_group",
    "type",
}


def check_facet_name(value: str) -> FacetName:
    if value in FACET_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FACET_NAME_VALUES!r}"
    )
