"""Periods: whether one has a form that the indicator knows, and the day on which it ends."""

import calendar
from datetime import date
from functools import lru_cache

from app.errors import InvalidRequest, at_parameter

FORMS = {4: "YYYY", 7: "YYYY-MM"}


def form_of(period: str) -> str:
    """The form that a period has, as definitions name it."""
    return "YYYY-Qn" if "Q" in period else FORMS[len(period)]


def require_period(period: str, forms: list[str]) -> None:
    """Refuse a period in a form that the indicator does not have."""
    form = form_of(period)
    if form not in forms:
        raise InvalidRequest(
            f"Der Indikator hat keine Zeiträume der Form {form}.",
            f"The indicator has no periods of the form {form}.",
            errors=[
                at_parameter(
                    "period",
                    "malformed_period",
                    f"Möglich ist: {', '.join(forms)}.",
                    f"Possible are: {', '.join(forms)}.",
                    found=period,
                )
            ],
        )


@lru_cache(1_000)
def period_end(period: str) -> date:
    """The last day of a year, quarter or month."""
    # The last day of the year 9999 is infinity to the database driver.
    year = min(max(int(period[:4]), 1), 9998)
    if len(period) == 4:
        return date(year, 12, 31)
    month = int(period[-1]) * 3 if "Q" in period else int(period[5:])
    return date(year, month, calendar.monthrange(year, month)[1])
