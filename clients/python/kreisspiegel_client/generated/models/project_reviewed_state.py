from typing import Literal

ProjectReviewedState = Literal["none", "pool", "returned"]

PROJECT_REVIEWED_STATE_VALUES: set[ProjectReviewedState] = {
    "none",
    "pool",
    "returned",
}


def check_project_reviewed_state(value: str) -> ProjectReviewedState:
    if value in PROJECT_REVIEWED_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_REVIEWED_STATE_VALUES!r}"
    )
