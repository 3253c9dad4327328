from typing import Literal

QuestionPushVisibility = Literal["public", "working_group"]

QUESTION_PUSH_VISIBILITY_VALUES: set[QuestionPushVisibility] = {
    "public",
    "working_group",
}


def check_question_push_visibility(value: str) -> QuestionPushVisibility:
    if value in QUESTION_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_PUSH_VISIBILITY_VALUES!r}"
    )
