from typing import Literal

CompareGroupsBasisType0 = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

COMPARE_GROUPS_BASIS_TYPE_0_VALUES: set[CompareGroupsBasisType0] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_compare_groups_basis_type_0(value: str) -> CompareGroupsBasisType0:
    if value in COMPARE_GROUPS_BASIS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_GROUPS_BASIS_TYPE_0_VALUES!r}"
    )
