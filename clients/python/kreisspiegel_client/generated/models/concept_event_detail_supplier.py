from typing import Literal

ConceptEventDetailSupplier = Literal["district", "documented"]

CONCEPT_EVENT_DETAIL_SUPPLIER_VALUES: set[ConceptEventDetailSupplier] = {
    "district",
    "documented",
}


def check_concept_event_detail_supplier(value: str) -> ConceptEventDetailSupplier:
    if value in CONCEPT_EVENT_DETAIL_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DETAIL_SUPPLIER_VALUES!r}"
    )
