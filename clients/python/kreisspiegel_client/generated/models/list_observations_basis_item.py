from typing import Literal

ListObservationsBasisItem = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

LIST_OBSERVATIONS_BASIS_ITEM_VALUES: set[ListObservationsBasisItem] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_list_observations_basis_item(value: str) -> ListObservationsBasisItem:
    if value in LIST_OBSERVATIONS_BASIS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_OBSERVATIONS_BASIS_ITEM_VALUES!r}"
    )
