from typing import Literal

GoalPushVisibility = Literal["internal", "public", "working_group"]

GOAL_PUSH_VISIBILITY_VALUES: set[GoalPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_goal_push_visibility(value: str) -> GoalPushVisibility:
    if value in GOAL_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_PUSH_VISIBILITY_VALUES!r}"
    )
