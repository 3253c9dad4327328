from typing import Literal

ConceptSectionsDefinitionsType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_DEFINITIONS_TYPE_0_VALUES: set[ConceptSectionsDefinitionsType0] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_definitions_type_0(
    value: str,
) -> ConceptSectionsDefinitionsType0:
    if value in CONCEPT_SECTIONS_DEFINITIONS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_DEFINITIONS_TYPE_0_VALUES!r}"
    )
