from typing import Literal

ConceptEventSupplier = Literal["district", "documented"]

CONCEPT_EVENT_SUPPLIER_VALUES: set[ConceptEventSupplier] = {
    "district",
    "documented",
}


def check_concept_event_supplier(value: str) -> ConceptEventSupplier:
    if value in CONCEPT_EVENT_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_SUPPLIER_VALUES!r}"
    )
