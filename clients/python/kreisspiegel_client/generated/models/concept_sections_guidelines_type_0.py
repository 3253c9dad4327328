from typing import Literal

ConceptSectionsGuidelinesType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_GUIDELINES_TYPE_0_VALUES: set[ConceptSectionsGuidelinesType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_guidelines_type_0(
    value: str,
) -> ConceptSectionsGuidelinesType0:
    if value in CONCEPT_SECTIONS_GUIDELINES_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_GUIDELINES_TYPE_0_VALUES!r}"
    )
