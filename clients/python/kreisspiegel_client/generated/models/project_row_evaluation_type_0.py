from typing import Literal

ProjectRowEvaluationType0 = Literal["external", "internal", "none"]

PROJECT_ROW_EVALUATION_TYPE_0_VALUES: set[ProjectRowEvaluationType0] = {
    "external",
    "internal",
    "none",
}


def check_project_row_evaluation_type_0(value: str) -> ProjectRowEvaluationType0:
    if value in PROJECT_ROW_EVALUATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_EVALUATION_TYPE_0_VALUES!r}"
    )
