from typing import Literal

ConceptResolutionSupplier = Literal["district", "documented"]

CONCEPT_RESOLUTION_SUPPLIER_VALUES: set[ConceptResolutionSupplier] = {
    "district",
    "documented",
}


def check_concept_resolution_supplier(value: str) -> ConceptResolutionSupplier:
    if value in CONCEPT_RESOLUTION_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_SUPPLIER_VALUES!r}"
    )
