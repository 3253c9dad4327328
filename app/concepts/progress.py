"""How far a goal has come on its indicators, from the values that are there, through the gate.

The way leads from the stated baseline to the stated target; the value is the newest that stands on
the same basis and definition, on the same territory, with no hard break in between. What cannot be
told is not told, with the reason.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.auth.reading import Reading
from app.catalogue.indicators import UnknownIndicator, indicator
from app.catalogue.local import known as known_local
from app.catalogue.local import owner_of
from app.comparison import census, former
from app.comparison.across import of_one
from app.comparison.breaks import SOFT, begins
from app.comparison.course import Course, course
from app.comparison.members import Versions, versions
from app.comparison.plain import plain
from app.comparison.rows import left_out
from app.comparison.scope import form_of, period_end
from app.comparison.spans import Settled, Span, settle
from app.comparison.splits import chosen
from app.comparison.tables import Slice, Survey, Table, Wish, surveyed, tables
from app.comparison.written import USABLE
from app.errors import InvalidRequest
from app.numerals import day
from app.stats.progress import time_share, way

Row = dict[str, Any]
Stated = Mapping[str, Any]
Definition = Mapping[str, Any]

NOTES_DE = (
    "Der Anteil des Weges ist (Ist − Ausgangswert) : (Zielwert − Ausgangswert); sein Intervall ist"
    " das des Wertes, umgerechnet. Ausgangs- und Zielwert gelten als gesetzt.",
    "Gerechnet wird mit dem neuesten Wert derselben Grundlage, Fassung und desselben Gebietsstands."
    " Über einen harten Bruch hinweg gibt es keinen Anteil.",
)
VERDICTS_DE = {
    "reached": "Das Ziel ist erreicht.",
    "perhaps_reached": "Der Wert liegt am Ziel; sein Intervall reicht noch davor.",
    "under_way": "Unterwegs zum Ziel.",
    "not_distinct": "Vom Ausgangswert nicht sicher zu unterscheiden.",
    "unchanged": "Am Ausgangswert.",
    "away": "Weiter vom Ziel entfernt als am Anfang.",
}
REASONS_DE = {
    "no_baseline": "Es ist kein Ausgangswert gesetzt.",
    "no_target": "Es ist kein Zielwert gesetzt.",
    "target_is_baseline": "Ausgangs- und Zielwert sind gleich; es gibt keinen Weg dazwischen.",
    "unknown_indicator": "Den Indikator gibt es hier nicht, oder er ist nicht für Sie bestimmt.",
    "no_such_part": "Diesen Teil des Indikators oder diese Grundlage gibt es nicht (mehr).",
    "no_value": "Es liegt kein Wert vor.",
    "not_usable": "Bekannt ist nur eine Grenze oder Spanne; damit wird nicht gerechnet.",
    "no_later_value": "Seit dem Ausgangswert ({period}) liegt kein neuer Wert vor.",
    "other_version": "Der Wert folgt der Fassung {version} der Definition, die Zahlen des Ziels der"
    " Fassung {meant}.",
    "hard_break": "Zwischen Ausgangswert und Ist liegt ein Bruch: {label}",
}
TERRITORY_DE = "Das Gebiet ist seit {before} ein anderes."
ABOUT = ("indicator", "breakdown", "basis", "baseline", "target")
CURRENT = ("period", "value", "ci95", "precision", "status", "supplier", "source", "territory_date")


@dataclass(frozen=True)
class _Asked:
    """One indicator of a goal that can be looked up: its definitions, its part."""

    stated: Stated
    line: Sequence[Definition]
    part: Mapping[str, str]

    @property
    def baseline(self) -> str:
        return str(self.stated["baseline"]["period"])

    def periods(self, surveys: Sequence[Survey], reading: Reading, on: date) -> Settled:
        """The basis and the periods from the baseline on, also those that the caller alone sees."""
        own = former.of_line(surveys, self.line)
        span = Span(self.baseline, None)
        settled = settle(own, self.line[0], self.stated["basis"], span, reading.today)
        form = form_of(self.baseline)
        there = {
            one.period
            for one in own
            if form_of(one.period) == form
            and one.period >= self.baseline
            and period_end(one.period) <= on
            and any(ground["basis"] == settled.basis for ground in one.grounds)
        }
        return replace(settled, periods=sorted(there))


async def of_goals(reading: Reading, ags: str, stated: Sequence[Stated], on: date) -> list[Row]:
    """The progress on each of these indicators of goals, in their order; few statements for all."""
    asked = [await _asked(reading, ags, one) for one in stated]
    wanted = [one for one in asked if isinstance(one, _Asked)]
    state = ags[:2]
    known = await versions(reading, state)
    wants = [want for one in wanted for want in former.wants(one.line, one.part)]
    surveys = await surveyed(reading, state, wants) if wants else []
    slices: list[list[Slice]] = []
    for one in wanted:
        settled = one.periods(surveys, reading, on)
        own = former.of_line(surveys, one.line)
        slices.append(former.slices(one.line, one.part, own, settled, Wish(settled.basis)))
    found = iter(await tables(reading, state, [one for those in slices for one in those]))
    made = iter(
        [
            _made(one, [next(found) for _ in those], ags, known)
            for one, those in zip(wanted, slices, strict=True)
        ]
    )
    return [
        next(made) if isinstance(one, _Asked) else _refused(each, *one)
        for each, one in zip(stated, asked, strict=True)
    ]


async def _asked(
    reading: Reading, ags: str, stated: Stated
) -> _Asked | tuple[str, Definition | None]:
    """What is to be looked up, or why nothing can be."""
    code = stated["indicator"]
    try:
        shared = owner_of(code) is None
        definition = (
            await indicator(reading, code, state=ags[:2])
            if shared
            else {"other_versions": [], "framework": None, **await known_local(reading, code)}
        )
    except UnknownIndicator:
        return "unknown_indicator", None
    if reason := _unfit(stated, definition):
        return reason, definition
    try:
        part, _ = chosen(definition, {name: [one] for name, one in stated["breakdown"].items()})
    except InvalidRequest:
        return "no_such_part", definition
    return _Asked(stated, await former.lineage(reading, definition), part)


def _unfit(stated: Stated, definition: Definition) -> str | None:
    """Why what is stated leads nowhere, whatever the values are."""
    if stated["baseline"] is None:
        return "no_baseline"
    if stated["target"] is None:
        return "no_target"
    if stated["baseline"]["value"] == stated["target"]["value"]:
        return "target_is_baseline"
    known = (None, *definition["allowed_bases"])
    return None if stated["basis"] in known else "no_such_part"


def _refused(stated: Stated, reason: str, definition: Definition | None, **words: str) -> Row:
    return {
        **_about(stated, definition),
        **dict.fromkeys(("current", "baseline_on_record")),
        **dict.fromkeys(("share", "share_ci95", "time_share", "verdict")),
        "reason": reason,
        "detail_de": REASONS_DE[reason].format(**words),
    }


def _about(stated: Stated, definition: Definition | None) -> Row:
    named = {name: definition[name] if definition else None for name in ("label_de", "unit")}
    return {**{name: stated[name] for name in ABOUT}, **named}


def _made(asked: _Asked, those: Sequence[Table], ags: str, known: Versions) -> Row:
    """The progress on one indicator, from the tables of its periods."""
    definition, stated = asked.line[0], asked.stated
    cells = of_one(those, ags)
    shown = [place for place, cell in enumerate(cells) if cell]
    usable = [p for p in shown if (cell := cells[p]) and _usable(cell)]
    if not usable:
        refused = _refused(stated, "not_usable" if shown else "no_value", definition)
        return refused if shown else {**refused, "detail_de": _why(those, ags)}
    place = usable[-1]
    table, cell = those[place], cells[place]
    current = _current(table, cell or {})
    if table.slice.period <= asked.baseline:
        return _refused(stated, "no_later_value", definition, period=asked.baseline)
    told = {
        **_about(stated, definition),
        "baseline_on_record": _on_record(asked, those[0], cells[0]),
        "current": current,
    }
    if stated["version"] not in (None, current["version"]):
        words = {"version": current["version"], "meant": stated["version"]}
        return {**_refused(stated, "other_version", definition, **words), **told}
    went = course(those, known, also=[ags])
    if label := _broken(asked, went, place, ags):
        return {**_refused(stated, "hard_break", definition, label=label), **told}
    return {**told, **_share(stated, current)}


def _usable(cell: Row) -> bool:
    return cell["value"] is not None and cell["precision"] in USABLE


def _why(those: Sequence[Table], ags: str) -> str:
    """What the newest table says of the missing figure."""
    if not those:
        return REASONS_DE["no_value"]
    gone = left_out(those[-1], only=[ags])
    return gone[0]["detail"] if gone else REASONS_DE["no_value"]


def _current(table: Table, cell: Row) -> Row:
    period, version = table.slice.period, table.slice.definition["version"]
    return {
        **{name: cell[name] for name in CURRENT if name != "period"},
        "period": period,
        "version": version,
        "flags": list(cell["flags"]),
    }


def _on_record(asked: _Asked, first: Table, cell: Row | None) -> Any:
    """What the values say of the baseline's period: another figure than was set is to be seen."""
    return cell["value"] if cell and first.slice.period == asked.baseline else None


def _broken(asked: _Asked, went: Course, place: int, ags: str) -> str | None:
    """What lies between baseline and value that makes the two unlike; None where nothing does."""
    for one in went.breaks:
        concerns = one.districts is None or ags in one.districts
        if one.hard and concerns and 0 < one.place <= place:
            return f"{one.label_de} ({one.period})"
    # A series may begin after the baseline.
    first, baseline = went.tables[0], begins(asked.baseline)
    between = (
        one
        for one in first.slice.definition["breaks"]
        if one["kind"] not in SOFT
        and baseline < begins(one["period"]) <= begins(first.slice.period)
    )
    for each in between:
        if not census.denied(first, each):
            return f"{each['label_de']} ({each['period']})"
    # The source may have brought the past onto a later territory; then the baseline stands there.
    brought = first.slice.period == asked.baseline
    before = first.ground.territory_date if brought else period_end(asked.baseline)
    return _moved(went.known, ags, before, went.tables[place].ground.territory_date)


def _moved(known: Versions, ags: str, before: date, after: date) -> str | None:
    """Whether a district's territory is another on the later of two days."""
    then, now = known.on(ags, before), known.on(ags, after)
    if then is None or now is None or then["area_km2"] == now["area_km2"]:
        return None
    return TERRITORY_DE.format(before=day(before))


def _share(stated: Stated, current: Row) -> Row:
    baseline, target = stated["baseline"], stated["target"]
    limits = current["ci95"]
    found = way(
        float(baseline["value"]),
        float(target["value"]),
        float(current["value"]),
        None if limits is None else (float(limits[0]), float(limits[1])),
    )
    days = (period_end(one["period"]).toordinal() for one in (baseline, target, current))
    passed = time_share(*days)
    return {
        "share": plain(round(found.share, 4)),
        "share_ci95": found.limits and [plain(round(one, 4)) for one in found.limits],
        "time_share": None if passed is None else plain(round(passed, 4)),
        "verdict": found.verdict,
        "reason": None,
        "detail_de": VERDICTS_DE[found.verdict],
    }
