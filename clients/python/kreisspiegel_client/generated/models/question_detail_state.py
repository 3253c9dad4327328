from typing import Literal

QuestionDetailState = Literal["closed", "open", "withdrawn"]

QUESTION_DETAIL_STATE_VALUES: set[QuestionDetailState] = {
    "closed",
    "open",
    "withdrawn",
}


def check_question_detail_state(value: str) -> QuestionDetailState:
    if value in QUESTION_DETAIL_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_DETAIL_STATE_VALUES!r}"
    )
