from typing import Literal

ListChangesKindItem = Literal[
    "adoption",
    "answer",
    "concept",
    "concept_event",
    "definition",
    "follow_up",
    "follow_up_event",
    "framework",
    "goal",
    "goal_event",
    "local_indicator",
    "measure",
    "measure_event",
    "meeting",
    "monitoring_plan",
    "obligation",
    "project",
    "proposal",
    "question",
    "question_state",
    "release",
    "resolution",
    "values",
]

LIST_CHANGES_KIND_ITEM_VALUES: set[ListChangesKindItem] = {
    "adoption",
    "answer",
    "concept",
    "concept_event",
    "definition",
    "follow_up",
    "follow_up_event",
    "framework",
    "goal",
    "goal_event",
    "local_indicator",
    "measure",
    "measure_event",
    "meeting",
    "monitoring_plan",
    "obligation",
    "project",
    "proposal",
    "question",
    "question_state",
    "release",
    "resolution",
    "values",
}


def check_list_changes_kind_item(value: str) -> ListChangesKindItem:
    if value in LIST_CHANGES_KIND_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_CHANGES_KIND_ITEM_VALUES!r}"
    )
