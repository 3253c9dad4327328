from typing import Literal

ConceptFieldMappingMatch = Literal["broader", "close", "exact", "narrower"]

CONCEPT_FIELD_MAPPING_MATCH_VALUES: set[ConceptFieldMappingMatch] = {
    "broader",
    "close",
    "exact",
    "narrower",
}


def check_concept_field_mapping_match(value: str) -> ConceptFieldMappingMatch:
    if value in CONCEPT_FIELD_MAPPING_MATCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_FIELD_MAPPING_MATCH_VALUES!r}"
    )
