from typing import Literal

ConceptSectionsBaselineType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_BASELINE_TYPE_0_VALUES: set[ConceptSectionsBaselineType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_baseline_type_0(value: str) -> ConceptSectionsBaselineType0:
    if value in CONCEPT_SECTIONS_BASELINE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_BASELINE_TYPE_0_VALUES!r}"
    )
