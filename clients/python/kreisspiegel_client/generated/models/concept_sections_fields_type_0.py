from typing import Literal

ConceptSectionsFieldsType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_FIELDS_TYPE_0_VALUES: set[ConceptSectionsFieldsType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_fields_type_0(value: str) -> ConceptSectionsFieldsType0:
    if value in CONCEPT_SECTIONS_FIELDS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_FIELDS_TYPE_0_VALUES!r}"
    )
