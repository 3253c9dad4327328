from typing import Literal

ConceptChangeSupplier = Literal["district", "documented"]

CONCEPT_CHANGE_SUPPLIER_VALUES: set[ConceptChangeSupplier] = {
    "district",
    "documented",
}


def check_concept_change_supplier(value: str) -> ConceptChangeSupplier:
    if value in CONCEPT_CHANGE_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_CHANGE_SUPPLIER_VALUES!r}"
    )
