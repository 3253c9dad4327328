from typing import Literal

ConceptEventPushVisibility = Literal["internal", "public", "working_group"]

CONCEPT_EVENT_PUSH_VISIBILITY_VALUES: set[ConceptEventPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_concept_event_push_visibility(value: str) -> ConceptEventPushVisibility:
    if value in CONCEPT_EVENT_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_EVENT_PUSH_VISIBILITY_VALUES!r}"
    )
