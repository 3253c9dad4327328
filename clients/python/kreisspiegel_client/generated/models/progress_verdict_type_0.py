from typing import Literal

ProgressVerdictType0 = Literal[
    "away", "not_distinct", "perhaps_reached", "reached", "unchanged", "under_way"
]

PROGRESS_VERDICT_TYPE_0_VALUES: set[ProgressVerdictType0] = {
    "away",
    "not_distinct",
    "perhaps_reached",
    "reached",
    "unchanged",
    "under_way",
}


def check_progress_verdict_type_0(value: str) -> ProgressVerdictType0:
    if value in PROGRESS_VERDICT_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROGRESS_VERDICT_TYPE_0_VALUES!r}"
    )
