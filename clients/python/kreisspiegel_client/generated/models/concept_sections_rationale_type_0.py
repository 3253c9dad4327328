from typing import Literal

ConceptSectionsRationaleType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_RATIONALE_TYPE_0_VALUES: set[ConceptSectionsRationaleType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_rationale_type_0(
    value: str,
) -> ConceptSectionsRationaleType0:
    if value in CONCEPT_SECTIONS_RATIONALE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_RATIONALE_TYPE_0_VALUES!r}"
    )
