from typing import Literal

CompareIndicatorBasisType0 = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

COMPARE_INDICATOR_BASIS_TYPE_0_VALUES: set[CompareIndicatorBasisType0] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_compare_indicator_basis_type_0(value: str) -> CompareIndicatorBasisType0:
    if value in COMPARE_INDICATOR_BASIS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_INDICATOR_BASIS_TYPE_0_VALUES!r}"
    )
