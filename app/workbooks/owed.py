"""What a district is asked for in a period: one line per indicator, with last year's figure.

The delivery calendar says which indicators; where it has nothing for the period, every indicator
that fits is listed. A part of a breakdown is asked for where the district gave one before, so
that nobody has to fill what nobody counts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.auth.reading import Reading
from app.catalogue.districts import district
from app.catalogue.indicators import indicators
from app.catalogue.names import categories, dimensions
from app.comparison.observations import Filter, observations
from app.delivery.calendar import obligations
from app.errors import InvalidRequest, at_parameter

Row = dict[str, Any]
Part = tuple[tuple[str, str], ...]
TOTAL = "total"
# Far more than a district gives in a year; a sheet for people could not show more.
MOST = 5_000
FORMS = {4: "YYYY", 7: "YYYY-MM"}
# The state's own figures: a district has nothing to add to them.
NOT_ASKED = "state_only"


@dataclass(frozen=True, slots=True)
class Line:
    """One line to fill: `before` is last year's figure, `standing` what is stored already."""

    indicator: Row
    part: Part
    before: Row | None
    standing: Row | None


@dataclass(frozen=True, slots=True)
class Owed:
    """All that a template says, as known at `at`."""

    district: Row
    period: str
    previous: str
    framework: str
    at: datetime
    indicators: list[Row]
    lines: list[Line]
    # Until when the calendar asks for an indicator, or that it is voluntary; by code.
    duties: dict[str, str]
    dimensions: dict[str, str]
    categories: dict[tuple[str, str], str]


async def owed(reading: Reading, ags: str, period: str, framework: str | None) -> Owed:
    """The lines of a district and period, after the framework edition in force or the one named."""
    about = await district(reading, ags, None)
    _possible(about, period, reading.today)
    form = FORMS.get(len(period), "YYYY") if "Q" not in period else "YYYY-Qn"
    defined = [
        one
        for one in await indicators(reading, framework=framework, field=None, tier=None)
        if form in one["period_forms"] and one["availability"] != NOT_ASKED
    ]
    if not defined:
        raise _refused("period", "nothing_owed", "Für diesen Zeitraum wird kein Indikator erhoben.")
    duties = await _duties(reading, defined[0]["framework"], period)
    previous = f"{int(period[:4]) - 1:04d}{period[4:]}"
    found = await _figures(reading, ags, [previous, period])
    known = {(one["code"], one["version"]) for one in defined}
    given = [
        row
        for row in found
        if (row["indicator"], row["version"]) in known
        # Filled in is only what its owner may send again: for others it may be hidden, and a
        # figure without a date cannot be said in a cell.
        and (row["period"] == previous or (reading.caller.ags == ags and not row["undated"]))
    ]
    lines = [
        line
        for one in defined
        # What a district gives unasked, it may go on giving.
        if not duties or one["code"] in duties or _gives(one, given)
        for line in _lines(one, previous, given)
    ]
    names = (await dimensions(reading), await categories(reading))
    framework = defined[0]["framework"]
    return Owed(about, period, previous, framework, reading.at, defined, lines, duties, *names)


async def _duties(reading: Reading, edition: str, period: str) -> dict[str, str]:
    return {
        one["indicator"]: f"bis {one['due_on']:%d.%m.%Y}" if one["duty"] == "owed" else "freiwillig"
        for one in await obligations(reading, edition)
        if one["period"] == period
    }


def _gives(indicator: Row, given: Iterable[Row]) -> bool:
    return any(
        row["indicator"] == indicator["code"] and row["supplier"] == "district" for row in given
    )


def _possible(about: Row, period: str, today: date) -> None:
    year = int(period[:4])
    if year > today.year:
        raise _refused("period", "period_in_future", f"Der Zeitraum {period} liegt in der Zukunft.")
    ends = about["valid_to"]
    if year < about["valid_from"].year or (ends is not None and year > ends.year):
        raise _refused(
            "period",
            "district_not_in_period",
            f"{about['name']} ({about['ags']}) bestand im Zeitraum {period} nicht.",
        )


def _refused(parameter: str, code: str, german: str) -> InvalidRequest:
    english = {
        "nothing_owed": "No indicator is collected for this period.",
        "period_in_future": "The period lies in the future.",
        "district_not_in_period": "The district did not exist in the period.",
    }[code]
    errors = [at_parameter(parameter, code, german, english)]
    return InvalidRequest(german, english, errors=errors)


async def _figures(reading: Reading, ags: str, periods: list[str]) -> list[Row]:
    """The values of the periods as the caller may see them."""
    wanted = Filter({"district": [ags], "period": periods}, [], {})
    found, _ = await observations(reading, wanted, limit=MOST, cursor=None)
    return found


def _lines(indicator: Row, previous: str, given: Iterable[Row]) -> Iterator[Line]:
    rows = [row for row in given if row["indicator"] == indicator["code"]]
    own = [row for row in rows if row["supplier"] == "district"]
    places = {one["dimension"]: place for place, one in enumerate(indicator["breakdowns"])}
    order = {
        (one["dimension"], category["code"]): place
        for one in indicator["breakdowns"]
        for place, category in enumerate(one["categories"])
    }
    # The total first, then the parts in the order of the code lists.
    for part in sorted(
        {(), *(part_of(row) for row in own)},
        key=lambda part: [(places[name], order[name, code]) for name, code in part],
    ):
        same = [row for row in rows if part_of(row) == part]
        before = _chosen(indicator, [row for row in same if row["period"] == previous])
        now = [row for row in same if row["period"] != previous and row["supplier"] == "district"]
        if not now:
            yield Line(indicator, part, before, None)
        for standing in sorted(now, key=_ground):
            yield Line(indicator, part, before, standing)


def part_of(row: Row) -> Part:
    """The breakdown without its totals, in one order."""
    return tuple(sorted(one for one in row["breakdown"].items() if one[1] != TOTAL))


def _ground(row: Row) -> tuple[str, date]:
    return row["basis"], row["territory_date"]


def _chosen(indicator: Row, rows: list[Row]) -> Row | None:
    """One of several figures: the district's own, on the usual basis, on the latest territory."""
    return max(
        rows,
        key=lambda row: (
            row["supplier"] == "district",
            row["basis"] == indicator["default_basis"],
            row["territory_date"],
            row["basis"],
        ),
        default=None,
    )
