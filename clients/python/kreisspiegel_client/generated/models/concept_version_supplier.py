from typing import Literal

ConceptVersionSupplier = Literal["district", "documented"]

CONCEPT_VERSION_SUPPLIER_VALUES: set[ConceptVersionSupplier] = {
    "district",
    "documented",
}


def check_concept_version_supplier(value: str) -> ConceptVersionSupplier:
    if value in CONCEPT_VERSION_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_VERSION_SUPPLIER_VALUES!r}"
    )
