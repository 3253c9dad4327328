from typing import Literal

ListProjectsSupplierItem = Literal["district", "documented"]

LIST_PROJECTS_SUPPLIER_ITEM_VALUES: set[ListProjectsSupplierItem] = {
    "district",
    "documented",
}


def check_list_projects_supplier_item(value: str) -> ListProjectsSupplierItem:
    if value in LIST_PROJECTS_SUPPLIER_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_PROJECTS_SUPPLIER_ITEM_VALUES!r}"
    )
