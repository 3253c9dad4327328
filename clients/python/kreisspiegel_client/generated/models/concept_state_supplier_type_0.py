from typing import Literal

ConceptStateSupplierType0 = Literal["district", "documented"]

CONCEPT_STATE_SUPPLIER_TYPE_0_VALUES: set[ConceptStateSupplierType0] = {
    "district",
    "documented",
}


def check_concept_state_supplier_type_0(value: str) -> ConceptStateSupplierType0:
    if value in CONCEPT_STATE_SUPPLIER_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_STATE_SUPPLIER_TYPE_0_VALUES!r}"
    )
