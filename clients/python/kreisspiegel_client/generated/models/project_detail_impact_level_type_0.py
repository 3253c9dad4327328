from typing import Literal

ProjectDetailImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

PROJECT_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES: set[ProjectDetailImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_project_detail_impact_level_type_0(
    value: str,
) -> ProjectDetailImpactLevelType0:
    if value in PROJECT_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
