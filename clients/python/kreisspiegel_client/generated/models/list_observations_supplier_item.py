from typing import Literal

ListObservationsSupplierItem = Literal["district", "official"]

LIST_OBSERVATIONS_SUPPLIER_ITEM_VALUES: set[ListObservationsSupplierItem] = {
    "district",
    "official",
}


def check_list_observations_supplier_item(value: str) -> ListObservationsSupplierItem:
    if value in LIST_OBSERVATIONS_SUPPLIER_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_OBSERVATIONS_SUPPLIER_ITEM_VALUES!r}"
    )
