from typing import Literal

ProjectFoundEvaluationType0 = Literal["external", "internal", "none"]

PROJECT_FOUND_EVALUATION_TYPE_0_VALUES: set[ProjectFoundEvaluationType0] = {
    "external",
    "internal",
    "none",
}


def check_project_found_evaluation_type_0(value: str) -> ProjectFoundEvaluationType0:
    if value in PROJECT_FOUND_EVALUATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_EVALUATION_TYPE_0_VALUES!r}"
    )
