from typing import Literal

QuestionVisibility = Literal["public", "working_group"]

QUESTION_VISIBILITY_VALUES: set[QuestionVisibility] = {
    "public",
    "working_group",
}


def check_question_visibility(value: str) -> QuestionVisibility:
    if value in QUESTION_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_VISIBILITY_VALUES!r}"
    )
