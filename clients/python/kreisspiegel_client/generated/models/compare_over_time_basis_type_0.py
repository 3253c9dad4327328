from typing import Literal

CompareOverTimeBasisType0 = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

COMPARE_OVER_TIME_BASIS_TYPE_0_VALUES: set[CompareOverTimeBasisType0] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_compare_over_time_basis_type_0(value: str) -> CompareOverTimeBasisType0:
    if value in COMPARE_OVER_TIME_BASIS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_OVER_TIME_BASIS_TYPE_0_VALUES!r}"
    )
