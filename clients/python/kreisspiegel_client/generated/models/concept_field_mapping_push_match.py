from typing import Literal

ConceptFieldMappingPushMatch = Literal["broader", "close", "exact", "narrower"]

CONCEPT_FIELD_MAPPING_PUSH_MATCH_VALUES: set[ConceptFieldMappingPushMatch] = {
    "broader",
    "close",
    "exact",
    "narrower",
}


def check_concept_field_mapping_push_match(value: str) -> ConceptFieldMappingPushMatch:
    if value in CONCEPT_FIELD_MAPPING_PUSH_MATCH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_FIELD_MAPPING_PUSH_MATCH_VALUES!r}"
    )
