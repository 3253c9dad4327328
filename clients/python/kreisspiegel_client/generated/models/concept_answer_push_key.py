from typing import Literal

ConceptAnswerPushKey = Literal[
    "approach",
    "goals",
    "impact_tracking",
    "principles",
    "priority_fields",
    "resources",
    "responsibilities",
    "target_groups",
    "why",
]

CONCEPT_ANSWER_PUSH_KEY_VALUES: set[ConceptAnswerPushKey] = {
    "approach",
    "goals",
    "impact_tracking",
    "principles",
    "priority_fields",
    "resources",
    "responsibilities",
    "target_groups",
    "why",
}


def check_concept_answer_push_key(value: str) -> ConceptAnswerPushKey:
    if value in CONCEPT_ANSWER_PUSH_KEY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_ANSWER_PUSH_KEY_VALUES!r}"
    )
