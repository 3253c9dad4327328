from typing import Literal

ControlledGoalLevel = Literal[
    "guiding_goal", "measure_goal", "operational_goal", "strategic_goal", "vision"
]

CONTROLLED_GOAL_LEVEL_VALUES: set[ControlledGoalLevel] = {
    "guiding_goal",
    "measure_goal",
    "operational_goal",
    "strategic_goal",
    "vision",
}


def check_controlled_goal_level(value: str) -> ControlledGoalLevel:
    if value in CONTROLLED_GOAL_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTROLLED_GOAL_LEVEL_VALUES!r}"
    )
