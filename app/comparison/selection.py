"""Many indicators at once: the slice of each, on its own newest sensible period.

What nobody asks for otherwise is settled as in the view of a single indicator, so that a cell of
many says what the view of the one says.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from app.auth.reading import Reading
from app.comparison import splits
from app.comparison.scope import form_of
from app.comparison.tables import Slice, Survey, Wish, newest, surveyed

Definition = Mapping[str, Any]
# Without an end the life goes on.
Life = tuple[date, date | None]
FORM_DE = "Dieser Indikator hat Zeiträume der Form {forms}."


def parts(definition: Definition) -> tuple[dict[str, str], dict[str, str]]:
    """The part that stands for an indicator: as it is stored, and spelt out in full."""
    return splits.chosen(definition, {})


async def slices(
    reading: Reading,
    state: str,
    definitions: Sequence[Definition],
    period: str | None = None,
    life: Life | None = None,
) -> list[Slice | None]:
    """One slice per definition, in their order; None where it knows no such period.

    With `life` given, only grounds on which a district with that life exists are stood upon.
    """
    asked = [one for one in definitions if period is None or form_of(period) in one["period_forms"]]
    known: dict[tuple[str, str], list[Survey]] = {}
    if asked and (period is None or life is not None):
        wants = [(one, parts(one)[0]) for one in asked]
        surveys = await surveyed(reading, state, wants, None if period is None else [period])
        known = _by_definition(surveys, life)
    fitting = {_named(one) for one in asked}
    return [
        _slice(one, known.get(_named(one), []), period or _before(reading, life), life, period)
        if _named(one) in fitting
        else None
        for one in definitions
    ]


def _named(definition: Definition) -> tuple[str, str]:
    return definition["code"], definition["version"]


def _by_definition(
    surveys: Sequence[Survey], life: Life | None
) -> dict[tuple[str, str], list[Survey]]:
    """The surveys of each definition, as far as they have ground under the district."""
    fitting = [one for one in surveys if _grounds(one, life)]
    return {
        name: list(those)
        for name, those in groupby(fitting, key=lambda one: _named(one.definition))
    }


def _grounds(survey: Survey, life: Life | None) -> list[Mapping[str, Any]]:
    if life is None:
        return list(survey.grounds)
    first, last = life
    return [
        one
        for one in survey.grounds
        if first <= one["territory_date"] and (last is None or one["territory_date"] <= last)
    ]


def _slice(
    definition: Definition,
    surveys: Sequence[Survey],
    default: str,
    life: Life | None,
    period: str | None,
) -> Slice:
    chosen = period or newest(surveys) or default
    wish = Wish()
    if life is not None:
        # The most telling of the grounds goes first, as everywhere.
        for one in surveys:
            if one.period == chosen:
                best = _grounds(one, life)[0]
                wish = Wish(best["basis"], best["territory_date"])
    return Slice(definition, parts(definition)[0], chosen, wish)


def _before(reading: Reading, life: Life | None) -> str:
    """The year before this one, or before the district's last."""
    day = min(reading.today, life[1]) if life and life[1] else reading.today
    return str(day.year - 1)


def no_such_period(definition: Definition) -> dict[str, Any]:
    """Why there is nothing for the period asked for."""
    detail = FORM_DE.format(forms=", ".join(definition["period_forms"]))
    return {"reason": "no_such_period", "detail": detail}
