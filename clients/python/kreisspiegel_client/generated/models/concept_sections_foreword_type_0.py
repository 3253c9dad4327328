from typing import Literal

ConceptSectionsForewordType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_FOREWORD_TYPE_0_VALUES: set[ConceptSectionsForewordType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_foreword_type_0(value: str) -> ConceptSectionsForewordType0:
    if value in CONCEPT_SECTIONS_FOREWORD_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_FOREWORD_TYPE_0_VALUES!r}"
    )
