"""Many indicators at once: the slice of each, on its own newest sensible period.

What nobody asks for otherwise is settled as in the view of a single indicator, so that a cell of
many says what the view of the one says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from app.auth.reading import Reading
from app.comparison import splits
from app.comparison.ground import Want
from app.comparison.latest import Counts, begun, counted, newest_periods
from app.comparison.scope import form_of
from app.comparison.tables import (
    Conversion,
    Slice,
    Survey,
    Table,
    Wish,
    newest,
    surveyed,
    tables,
)

Definition = Mapping[str, Any]
# Without an end the life goes on.
Life = tuple[date, date | None]
FORM_DE = "Dieser Indikator hat Zeiträume der Form {forms}."


def parts(definition: Definition) -> tuple[dict[str, str], dict[str, str]]:
    """The part that stands for an indicator: as it is stored, and spelt out in full."""
    return splits.chosen(definition, {})


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked of all indicators alike; None leaves the choice to each.

    With `life`, only grounds on which a district with that life exists are stood upon, unless
    `territory_date` names the territory. With `conversion` everything is brought to its own.
    """

    period: str | None = None
    supplier: str = "auto"
    life: Life | None = None
    conversion: Conversion | None = None
    territory_date: date | None = None

    @property
    def wish(self) -> Wish:
        """The ground to fetch figures on, as in the view of a single indicator."""
        return Wish(None, None if self.conversion else self.territory_date)


async def standing(
    reading: Reading, state: str, definitions: Sequence[Definition], asked: Choice
) -> list[Table | None]:
    """One table per definition, in their order; None where it knows no such period."""
    fitting = [
        place
        for place, one in enumerate(definitions)
        if asked.period is None or form_of(asked.period) in one["period_forms"]
    ]
    made: list[Table | None] = [None] * len(definitions)
    found = await _found(reading, state, [definitions[place] for place in fitting], asked)
    for place, table in zip(fitting, found, strict=True):
        made[place] = table
    return made


async def _found(
    reading: Reading, state: str, definitions: Sequence[Definition], asked: Choice
) -> list[Table]:
    if asked.life is not None and asked.conversion is None and asked.territory_date is None:
        chosen = await _of_life(reading, state, definitions, asked)
    elif asked.period is not None:
        chosen = [_slice(one, asked.period, asked.wish) for one in definitions]
    elif asked.conversion is None:
        return await _guessed(reading, state, definitions, asked)
    else:
        newest_ones = await newest_periods(reading, state, _wants(definitions))
        chosen = _on(reading, definitions, newest_ones, asked.wish)
    return await tables(
        reading, state, chosen, supplier=asked.supplier, conversion=asked.conversion
    )


async def _guessed(
    reading: Reading, state: str, definitions: Sequence[Definition], asked: Choice
) -> list[Table]:
    """The tables of the periods settled on before, as far as they prove to be the newest."""
    wants = _wants(definitions)
    begin = begun(reading, state, wants)
    known = [place for place, period in enumerate(begin) if period]
    newer, everybody = await counted(
        reading,
        state,
        [wants[place] for place in known],
        [begin[place] for place in known],
        beyond=True,
    )
    guesses = [_slice(definitions[place], begin[place], asked.wish) for place in known]
    found = await tables(reading, state, guesses, supplier=asked.supplier)
    made = {
        place: table
        for place, table, beyond in zip(known, found, newer, strict=True)
        if proved(_valued(table), beyond, everybody)
    }
    unsettled = [place for place in range(len(wants)) if place not in made]
    periods = await newest_periods(reading, state, [wants[place] for place in unsettled])
    chosen = _on(reading, [definitions[place] for place in unsettled], periods, asked.wish)
    settled = await tables(reading, state, chosen, supplier=asked.supplier)
    made.update(zip(unsettled, settled, strict=True))
    return [made[place] for place in range(len(wants))]


def proved(valued: int, newer: Counts, everybody: int) -> bool:
    """Whether a period with so many districts is the newest sensible one, whatever is older.

    It has half of all that there can be, and none that is newer has half of what it has.
    """
    return 2 * valued >= everybody and all(2 * many < valued for many in newer.values())


def _valued(table: Table) -> int:
    """How many districts have a dated value on this ground: no more than have one on any."""
    both = zip(table.fetched["value_text"], table.fetched["undated"], strict=True)
    return sum(value is not None and not undated for value, undated in both)


def _wants(definitions: Sequence[Definition]) -> list[Want]:
    return [(one, parts(one)[0]) for one in definitions]


def _on(
    reading: Reading,
    definitions: Sequence[Definition],
    periods: Sequence[str | None],
    wish: Wish,
) -> list[Slice]:
    before = _before(reading, None)
    both = zip(definitions, periods, strict=True)
    return [_slice(one, period or before, wish) for one, period in both]


def _slice(definition: Definition, period: str, wish: Wish | None = None) -> Slice:
    return Slice(definition, parts(definition)[0], period, wish or Wish())


async def _of_life(
    reading: Reading, state: str, definitions: Sequence[Definition], asked: Choice
) -> list[Slice]:
    periods = None if asked.period is None else [asked.period]
    surveys = await surveyed(reading, state, _wants(definitions), periods)
    known = _by_definition(surveys, asked.life)
    return [_alive(reading, one, known.get(_named(one), []), asked) for one in definitions]


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


def _alive(
    reading: Reading, definition: Definition, surveys: Sequence[Survey], asked: Choice
) -> Slice:
    """The slice of a district that is no more, on ground that it stood upon."""
    chosen = asked.period or newest(surveys) or _before(reading, asked.life)
    for one in surveys:
        if one.period == chosen:
            # The most telling of the grounds goes first, as everywhere.
            best = _grounds(one, asked.life)[0]
            return _slice(definition, chosen, Wish(best["basis"], best["territory_date"]))
    return _slice(definition, chosen)


def _before(reading: Reading, life: Life | None) -> str:
    """The year before this one, or before the district's last."""
    day = min(reading.today, life[1]) if life and life[1] else reading.today
    return str(day.year - 1)


def no_such_period(definition: Definition) -> dict[str, Any]:
    """Why there is nothing for the period asked for."""
    detail = FORM_DE.format(forms=", ".join(definition["period_forms"]))
    return {"reason": "no_such_period", "detail": detail}
