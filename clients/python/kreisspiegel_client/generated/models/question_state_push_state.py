from typing import Literal

QuestionStatePushState = Literal["closed", "open", "withdrawn"]

QUESTION_STATE_PUSH_STATE_VALUES: set[QuestionStatePushState] = {
    "closed",
    "open",
    "withdrawn",
}


def check_question_state_push_state(value: str) -> QuestionStatePushState:
    if value in QUESTION_STATE_PUSH_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_STATE_PUSH_STATE_VALUES!r}"
    )
