from typing import Literal

ConceptSectionsTransparencyType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_TRANSPARENCY_TYPE_0_VALUES: set[ConceptSectionsTransparencyType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_transparency_type_0(
    value: str,
) -> ConceptSectionsTransparencyType0:
    if value in CONCEPT_SECTIONS_TRANSPARENCY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_TRANSPARENCY_TYPE_0_VALUES!r}"
    )
