from typing import Literal

GoalPushImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

GOAL_PUSH_IMPACT_LEVEL_TYPE_0_VALUES: set[GoalPushImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_goal_push_impact_level_type_0(value: str) -> GoalPushImpactLevelType0:
    if value in GOAL_PUSH_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_PUSH_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
