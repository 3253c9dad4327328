from typing import Literal

LocalDefinitionDefaultBasis = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

LOCAL_DEFINITION_DEFAULT_BASIS_VALUES: set[LocalDefinitionDefaultBasis] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_local_definition_default_basis(value: str) -> LocalDefinitionDefaultBasis:
    if value in LOCAL_DEFINITION_DEFAULT_BASIS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LOCAL_DEFINITION_DEFAULT_BASIS_VALUES!r}"
    )
