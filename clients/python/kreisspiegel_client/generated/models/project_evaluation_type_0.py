from typing import Literal

ProjectEvaluationType0 = Literal["external", "internal", "none"]

PROJECT_EVALUATION_TYPE_0_VALUES: set[ProjectEvaluationType0] = {
    "external",
    "internal",
    "none",
}


def check_project_evaluation_type_0(value: str) -> ProjectEvaluationType0:
    if value in PROJECT_EVALUATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_EVALUATION_TYPE_0_VALUES!r}"
    )
