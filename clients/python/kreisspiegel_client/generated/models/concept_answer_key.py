from typing import Literal

ConceptAnswerKey = Literal[
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

CONCEPT_ANSWER_KEY_VALUES: set[ConceptAnswerKey] = {
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


def check_concept_answer_key(value: str) -> ConceptAnswerKey:
    if value in CONCEPT_ANSWER_KEY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONCEPT_ANSWER_KEY_VALUES!r}"
    )
