from typing import Literal

ConceptEventVisibility = Literal["internal", "public", "working_group"]

CONCEPT_EVENT_VISIBILITY_VALUES: set[ConceptEventVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_event_visibility(value: str) -> ConceptEventVisibility:
    if value in CONCEPT_EVENT_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_VISIBILITY_VALUES!r}"
    )
