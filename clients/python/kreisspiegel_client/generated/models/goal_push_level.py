from typing import Literal

GoalPushLevel = Literal[
    "guiding_goal", "measure_goal", "operational_goal", "strategic_goal", "vision"
]

GOAL_PUSH_LEVEL_VALUES: set[GoalPushLevel] = {
    "guiding_goal",
    "measure_goal",
    "operational_goal",
    "strategic_goal",
    "vision",
}


def check_goal_push_level(value: str) -> GoalPushLevel:
    if value in GOAL_PUSH_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_PUSH_LEVEL_VALUES!r}"
    )
