from typing import Literal

ConceptResolutionDetailSupplier = Literal["district", "documented"]

CONCEPT_RESOLUTION_DETAIL_SUPPLIER_VALUES: set[ConceptResolutionDetailSupplier] = {
    "district",
    "documented",
}


def check_concept_resolution_detail_supplier(
    value: str,
) -> ConceptResolutionDetailSupplier:
    if value in CONCEPT_RESOLUTION_DETAIL_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_RESOLUTION_DETAIL_SUPPLIER_VALUES!r}"
    )
