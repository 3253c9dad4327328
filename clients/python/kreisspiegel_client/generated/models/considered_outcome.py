from typing import Literal

ConsideredOutcome = Literal[
    "count",
    "favourable",
    "gap_widening",
    "neutral",
    "no_counts",
    "no_value",
    "not_certain",
    "not_comparable",
    "similar",
    "trend_refused",
    "unfavourable",
]

CONSIDERED_OUTCOME_VALUES: set[ConsideredOutcome] = {
    "count",
    "favourable",
    "gap_widening",
    "neutral",
    "no_counts",
    "no_value",
    "not_certain",
    "not_comparable",
    "similar",
    "trend_refused",
    "unfavourable",
}


def check_considered_outcome(value: str) -> ConsideredOutcome:
    if value in CONSIDERED_OUTCOME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONSIDERED_OUTCOME_VALUES!r}"
    )
