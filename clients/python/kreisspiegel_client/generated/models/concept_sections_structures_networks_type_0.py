from typing import Literal

ConceptSectionsStructuresNetworksType0 = Literal["absent", "partial", "present"]

CONCEPT_SECTIONS_STRUCTURES_NETWORKS_TYPE_0_VALUES: set[
    ConceptSectionsStructuresNetworksType0
] = {
    "absent",
    "partial",
    "present",
}


def check_concept_sections_structures_networks_type_0(
    value: str,
) -> ConceptSectionsStructuresNetworksType0:
    if value in CONCEPT_SECTIONS_STRUCTURES_NETWORKS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_SECTIONS_STRUCTURES_NETWORKS_TYPE_0_VALUES!r}"
    )
