"""Periods, days and instants as they are written; what is none of them reads as None."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

PERIOD = re.compile(r"([0-9]{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?")
DAY = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
# Four-digit years that stay four digits in UTC: others end every read that meets them.
INSTANT = re.compile(
    r"([12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))"
    r"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6})?)?"
    r"(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])"
)


class Span(NamedTuple):
    """A period: how it is written, its first and its last day."""

    form: str
    starts_on: str
    ends_on: str


def span(period: str) -> Span | None:
    """The period behind `2018`, `2018-Q1` or `2018-01`."""
    found = PERIOD.fullmatch(period)
    if found is None or found[1] == "0000":
        return None
    year, quarter, month = int(found[1]), found[2], found[3]
    if quarter:
        last = int(quarter) * 3
        return Span("YYYY-Qn", f"{found[1]}-{last - 2:02}-01", _last_day(year, last))
    if month:
        return Span("YYYY-MM", f"{period}-01", _last_day(year, int(month)))
    return Span("YYYY", f"{period}-01-01", f"{period}-12-31")


def _last_day(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]:02}"


def reference_day(period: str, within: Span, month_day: str | None) -> str:
    """The day a figure of the period stands for: the definition's day, else the last one."""
    if within.form != "YYYY" or month_day is None:
        return within.ends_on
    if month_day == "02-29":
        return _last_day(int(period), 2)
    return f"{period}-{month_day}"


def day(written: str) -> str | None:
    """The text itself when it is a day of the calendar."""
    found = DAY.fullmatch(written)
    if found is None or found[1] == "0000":
        return None
    return written if int(found[3]) <= monthrange(int(found[1]), int(found[2]))[1] else None


def instant(written: str) -> str | None:
    """The text itself when it is an instant with its offset from UTC."""
    found = INSTANT.fullmatch(written)
    return written if found and day(found[1]) else None


def day_before(written: str) -> str:
    return (date.fromisoformat(written) - timedelta(days=1)).isoformat()
