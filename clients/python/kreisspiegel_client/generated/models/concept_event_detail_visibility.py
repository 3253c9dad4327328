from typing import Literal

ConceptEventDetailVisibility = Literal["internal", "public", "working_group"]

CONCEPT_EVENT_DETAIL_VISIBILITY_VALUES: set[ConceptEventDetailVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_event_detail_visibility(value: str) -> ConceptEventDetailVisibility:
    if value in CONCEPT_EVENT_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_DETAIL_VISIBILITY_VALUES!r}"
    )
