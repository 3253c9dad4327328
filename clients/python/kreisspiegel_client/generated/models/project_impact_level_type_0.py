from typing import Literal

ProjectImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

PROJECT_IMPACT_LEVEL_TYPE_0_VALUES: set[ProjectImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_project_impact_level_type_0(value: str) -> ProjectImpactLevelType0:
    if value in PROJECT_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
