from typing import Literal

FollowSubjectKind = Literal["district", "field", "indicator", "project"]

FOLLOW_SUBJECT_KIND_VALUES: set[FollowSubjectKind] = {
    "district",
    "field",
    "indicator",
    "project",
}


def check_follow_subject_kind(value: str) -> FollowSubjectKind:
    if value in FOLLOW_SUBJECT_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FOLLOW_SUBJECT_KIND_VALUES!r}"
    )
