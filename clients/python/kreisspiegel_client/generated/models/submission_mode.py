from typing import Literal

SubmissionMode = Literal["atomic", "partial"]

SUBMISSION_MODE_VALUES: set[SubmissionMode] = {
    "atomic",
    "partial",
}


def check_submission_mode(value: str) -> SubmissionMode:
    if value in SUBMISSION_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SUBMISSION_MODE_VALUES!r}"
    )
