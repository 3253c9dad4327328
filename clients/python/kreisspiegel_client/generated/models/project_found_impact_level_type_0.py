from typing import Literal

ProjectFoundImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

PROJECT_FOUND_IMPACT_LEVEL_TYPE_0_VALUES: set[ProjectFoundImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_project_found_impact_level_type_0(value: str) -> ProjectFoundImpactLevelType0:
    if value in PROJECT_FOUND_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
