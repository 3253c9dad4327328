from typing import Literal

ProgressReasonType0 = Literal[
    "hard_break",
    "no_baseline",
    "no_later_value",
    "no_such_part",
    "no_target",
    "no_value",
    "not_usable",
    "other_version",
    "target_is_baseline",
    "unknown_indicator",
]

PROGRESS_REASON_TYPE_0_VALUES: set[ProgressReasonType0] = {
    "hard_break",
    "no_baseline",
    "no_later_value",
    "no_such_part",
    "no_target",
    "no_value",
    "not_usable",
    "other_version",
    "target_is_baseline",
    "unknown_indicator",
}


def check_progress_reason_type_0(value: str) -> ProgressReasonType0:
    if value in PROGRESS_REASON_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROGRESS_REASON_TYPE_0_VALUES!r}"
    )
