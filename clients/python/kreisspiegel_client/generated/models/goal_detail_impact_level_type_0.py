from typing import Literal

GoalDetailImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

GOAL_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES: set[GoalDetailImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_goal_detail_impact_level_type_0(value: str) -> GoalDetailImpactLevelType0:
    if value in GOAL_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_DETAIL_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
