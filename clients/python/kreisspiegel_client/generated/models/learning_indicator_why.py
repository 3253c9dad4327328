from typing import Literal

LearningIndicatorWhy = Literal["asked", "gap_widening", "unfavourable"]

LEARNING_INDICATOR_WHY_VALUES: set[LearningIndicatorWhy] = {
    "asked",
    "gap_widening",
    "unfavourable",
}


def check_learning_indicator_why(value: str) -> LearningIndicatorWhy:
    if value in LEARNING_INDICATOR_WHY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEARNING_INDICATOR_WHY_VALUES!r}"
    )
