from typing import Literal

QuestionDetailVisibility = Literal["public", "working_group"]

QUESTION_DETAIL_VISIBILITY_VALUES: set[QuestionDetailVisibility] = {
    "public",
    "working_group",
}


def check_question_detail_visibility(value: str) -> QuestionDetailVisibility:
    if value in QUESTION_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_DETAIL_VISIBILITY_VALUES!r}"
    )
