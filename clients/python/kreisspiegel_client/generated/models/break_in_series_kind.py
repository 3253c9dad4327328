from typing import Literal

BreakInSeriesKind = Literal[
    "basis", "census", "definition", "law", "source", "territory"
]

BREAK_IN_SERIES_KIND_VALUES: set[BreakInSeriesKind] = {
    "basis",
    "census",
    "definition",
    "law",
    "source",
    "territory",
}


def check_break_in_series_kind(value: str) -> BreakInSeriesKind:
    if value in BREAK_IN_SERIES_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BREAK_IN_SERIES_KIND_VALUES!r}"
    )
