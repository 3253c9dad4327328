from typing import Literal

LearningProjectFromSimilarType0 = Literal["improved", "similar"]

LEARNING_PROJECT_FROM_SIMILAR_TYPE_0_VALUES: set[LearningProjectFromSimilarType0] = {
    "improved",
    "similar",
}


def check_learning_project_from_similar_type_0(
    value: str,
) -> LearningProjectFromSimilarType0:
    if value in LEARNING_PROJECT_FROM_SIMILAR_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEARNING_PROJECT_FROM_SIMILAR_TYPE_0_VALUES!r}"
    )
