from typing import Literal

GoalInTreeImpactLevelType0 = Literal[
    "context", "effect", "impact", "input", "outcome", "output"
]

GOAL_IN_TREE_IMPACT_LEVEL_TYPE_0_VALUES: set[GoalInTreeImpactLevelType0] = {
    "context",
    "effect",
    "impact",
    "input",
    "outcome",
    "output",
}


def check_goal_in_tree_impact_level_type_0(value: str) -> GoalInTreeImpactLevelType0:
    if value in GOAL_IN_TREE_IMPACT_LEVEL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_IN_TREE_IMPACT_LEVEL_TYPE_0_VALUES!r}"
    )
