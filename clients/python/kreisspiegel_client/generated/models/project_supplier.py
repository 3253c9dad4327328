from typing import Literal

ProjectSupplier = Literal["district", "documented"]

PROJECT_SUPPLIER_VALUES: set[ProjectSupplier] = {
    "district",
    "documented",
}


def check_project_supplier(value: str) -> ProjectSupplier:
    if value in PROJECT_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_SUPPLIER_VALUES!r}"
    )
