from typing import Literal

ProjectPushImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

PROJECT_PUSH_IMPACT_LEVEL_TYPE_0_VALUES: set[ProjectPushImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_project_push_impact_level_type_0(value: str) -> ProjectPushImpactLevelType0:
    if value in PROJECT_PUSH_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
