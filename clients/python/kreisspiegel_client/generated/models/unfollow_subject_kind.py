from typing import Literal

UnfollowSubjectKind = Literal["district", "field", "indicator", "project"]

UNFOLLOW_SUBJECT_KIND_VALUES: set[UnfollowSubjectKind] = {
    "district",
    "field",
    "indicator",
    "project",
}


def check_unfollow_subject_kind(value: str) -> UnfollowSubjectKind:
    if value in UNFOLLOW_SUBJECT_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UNFOLLOW_SUBJECT_KIND_VALUES!r}"
    )
