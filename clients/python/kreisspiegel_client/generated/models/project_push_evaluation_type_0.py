from typing import Literal

ProjectPushEvaluationType0 = Literal["external", "internal", "none"]

PROJECT_PUSH_EVALUATION_TYPE_0_VALUES: set[ProjectPushEvaluationType0] = {
    "external",
    "internal",
    "none",
}


def check_project_push_evaluation_type_0(value: str) -> ProjectPushEvaluationType0:
    if value in PROJECT_PUSH_EVALUATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_EVALUATION_TYPE_0_VALUES!r}"
    )
