from typing import Literal

ConceptEventPutVisibility = Literal["internal", "public", "working_group"]

CONCEPT_EVENT_PUT_VISIBILITY_VALUES: set[ConceptEventPutVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_event_put_visibility(value: str) -> ConceptEventPutVisibility:
    if value in CONCEPT_EVENT_PUT_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUT_VISIBILITY_VALUES!r}"
    )
