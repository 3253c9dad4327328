from typing import Literal

QuestionSubjectKind = Literal["concept", "indicator", "project"]

QUESTION_SUBJECT_KIND_VALUES: set[QuestionSubjectKind] = {
    "concept",
    "indicator",
    "project",
}


def check_question_subject_kind(value: str) -> QuestionSubjectKind:
    if value in QUESTION_SUBJECT_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUESTION_SUBJECT_KIND_VALUES!r}"
    )
