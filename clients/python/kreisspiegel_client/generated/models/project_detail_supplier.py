from typing import Literal

ProjectDetailSupplier = Literal["district", "documented"]

PROJECT_DETAIL_SUPPLIER_VALUES: set[ProjectDetailSupplier] = {
    "district",
    "documented",
}


def check_project_detail_supplier(value: str) -> ProjectDetailSupplier:
    if value in PROJECT_DETAIL_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_SUPPLIER_VALUES!r}"
    )
