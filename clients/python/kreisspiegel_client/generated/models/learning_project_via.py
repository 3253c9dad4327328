from typing import Literal

LearningProjectVia = Literal["field", "indicator"]

LEARNING_PROJECT_VIA_VALUES: set[LearningProjectVia] = {
    "field",
    "indicator",
}


def check_learning_project_via(value: str) -> LearningProjectVia:
    if value in LEARNING_PROJECT_VIA_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEARNING_PROJECT_VIA_VALUES!r}"
    )
