from typing import Literal

BreakInSeriesSeverity = Literal["hard", "soft"]

BREAK_IN_SERIES_SEVERITY_VALUES: set[BreakInSeriesSeverity] = {
    "hard",
    "soft",
}


def check_break_in_series_severity(value: str) -> BreakInSeriesSeverity:
    if value in BREAK_IN_SERIES_SEVERITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BREAK_IN_SERIES_SEVERITY_VALUES!r}"
    )
