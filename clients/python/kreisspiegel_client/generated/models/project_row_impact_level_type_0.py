from typing import Literal

ProjectRowImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

PROJECT_ROW_IMPACT_LEVEL_TYPE_0_VALUES: set[ProjectRowImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_project_row_impact_level_type_0(value: str) -> ProjectRowImpactLevelType0:
    if value in PROJECT_ROW_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
