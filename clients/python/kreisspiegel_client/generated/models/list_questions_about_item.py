from typing import Literal

ListQuestionsAboutItem = Literal["concept", "indicator", "project"]

LIST_QUESTIONS_ABOUT_ITEM_VALUES: set[ListQuestionsAboutItem] = {
    "concept",
    "indicator",
    "project",
}


def check_list_questions_about_item(value: str) -> ListQuestionsAboutItem:
    if value in LIST_QUESTIONS_ABOUT_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIST_QUESTIONS_ABOUT_ITEM_VALUES!r}"
    )
