from typing import Literal

ListGoalsLevelItem = Literal[
    "guiding_goal", "measure_goal", "operational_goal", "strategic_goal", "vision"
]

LIST_GOALS_LEVEL_ITEM_VALUES: set[ListGoalsLevelItem] = {
    "guiding_goal",
    "measure_goal",
    "operational_goal",
    "strategic_goal",
    "vision",
}


def check_list_goals_level_item(value: str) -> ListGoalsLevelItem:
    if value in LIST_GOALS_LEVEL_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_GOALS_LEVEL_ITEM_VALUES!r}"
    )
