from typing import Literal

ProjectFoundSupplier = Literal["district", "documented"]

PROJECT_FOUND_SUPPLIER_VALUES: set[ProjectFoundSupplier] = {
    "district",
    "documented",
}


def check_project_found_supplier(value: str) -> ProjectFoundSupplier:
    if value in PROJECT_FOUND_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_SUPPLIER_VALUES!r}"
    )
