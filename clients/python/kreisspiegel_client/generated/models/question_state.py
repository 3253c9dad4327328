from typing import Literal

QuestionState = Literal["closed", "open", "withdrawn"]

QUESTION_STATE_VALUES: set[QuestionState] = {
    "closed",
    "open",
    "withdrawn",
}


def check_question_state(value: str) -> QuestionState:
    if value in QUESTION_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_STATE_VALUES!r}"
    )
