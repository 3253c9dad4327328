from typing import Literal

GoalDetailVisibility = Literal["internal", "public", "working_group"]

GOAL_DETAIL_VISIBILITY_VALUES: set[GoalDetailVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_goal_detail_visibility(value: str) -> GoalDetailVisibility:
    if value in GOAL_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_DETAIL_VISIBILITY_VALUES!r}"
    )
