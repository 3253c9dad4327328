from typing import Literal

ProjectDetailEvaluationType0 = Literal["external", "internal", "none"]

PROJECT_DETAIL_EVALUATION_TYPE_0_VALUES: set[ProjectDetailEvaluationType0] = {
    "external",
    "internal",
    "none",
}


def check_project_detail_evaluation_type_0(value: str) -> ProjectDetailEvaluationType0:
    if value in PROJECT_DETAIL_EVALUATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_EVALUATION_TYPE_0_VALUES!r}"
    )
