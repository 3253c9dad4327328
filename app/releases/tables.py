"""The tables of a release, put together from the views that everybody asks: the same lines.

Each is read as of the release's instant, with the eyes of a member who owns nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.indicators import indicators
from app.comparison import concepts as concept
from app.comparison import flat, splits
from app.comparison.columns import STATE_COLUMNS, state_columns
from app.comparison.rows import compared, left_out, notes
from app.comparison.selection import Choice, parts, standing
from app.comparison.tables import Table
from app.delivery import status as delivery
from app.projects import flat as project
from app.projects.read import every
from app.releases.labels import COMPARISON, CONCEPT, DELIVERY, INDICATOR

Row = Mapping[str, Any]

# The states in which an edition counts on a day, as it was known.
STATES = text("""
SELECT s.state_code FROM framework_state s
WHERE s.edition = :edition AND s.valid @> CAST(:today AS date)
  AND s.recorded_at <= CAST(:at AS timestamptz)
ORDER BY s.state_code
""")
# What names a row of each table.
KEYS: Mapping[str, Sequence[str]] = {
    "concepts": ("ags",),
    "delivery-status": ("district", "indicator", "period", "breakdown"),
    "indicators": ("state", "indicator"),
    "comparisons": ("indicator", "ags"),
    "projects": ("id",),
}
CORE = "core"
SPREAD = ("n", "min", "q1", "median", "q3", "max", "mean_unweighted")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A table of a release; `by` is the column that parts its workbook into sheets."""

    name: str
    title_de: str
    columns: Sequence[str]
    rows: Sequence[Row]
    labels: Mapping[str, str] = field(default_factory=dict)
    audience: str = "members"
    by: str | None = None


async def states_of(reading: Reading, edition: str) -> list[str]:
    """In which states the edition counts; in none before it was known."""
    bound = {"edition": edition, "today": reading.today, "at": reading.at}
    return list((await reading.session.execute(STATES, bound)).scalars())


async def tables(reading: Reading, edition: str, zone: str) -> list[Sealed]:
    """All that a release holds, one statement after the other."""
    states = await states_of(reading, edition)
    return [
        await _concepts(reading, states),
        await _delivery(reading, edition, states, zone),
        *await _comparisons(reading, edition, states),
        await _projects(reading),
    ]


async def _concepts(reading: Reading, states: Sequence[str]) -> Sealed:
    rows: list[Row] = []
    for state in states:
        view = await concept.concepts(reading, None, state)
        rows += [{"state": state, "on": view["on"], **one} for one in concept.lines(view)]
    columns = ("state", "on", *concept.COLUMNS)
    title = "Stand der Integrationskonzepte aller Kreise"
    return Sealed("concepts", title, columns, rows, concept.LABELS | CONCEPT)


async def _delivery(reading: Reading, edition: str, states: Sequence[str], zone: str) -> Sealed:
    rows: list[Row] = []
    for state in states:
        asked = delivery.Asked(zone, framework=edition, state=state)
        view = await delivery.delivery_status(reading, asked)
        rows += [{**one, "breakdown": splits.in_a_line(one["breakdown"])} for one in view["items"]]
    title = "Stand der Lieferungen: wer was schuldet und geliefert hat"
    # A district reads of the others' deliveries nowhere else either.
    return Sealed("delivery-status", title, delivery.COLUMNS, rows, DELIVERY, "overseers")


async def _comparisons(reading: Reading, edition: str, states: Sequence[str]) -> list[Sealed]:
    heads: list[Row] = []
    rows: list[Row] = []
    for state in states:
        core = await indicators(reading, framework=edition, state=state, tier=CORE)
        found = await standing(reading, state, core, Choice())
        for definition, table in zip(core, found, strict=True):
            if table is not None:
                named = {name: definition[name] for name in NAMED}
                view = _view(definition, table)
                heads.append({"state": state, **named, **_head(view, table)})
                rows += [{"state": state, **named, **one} for one in flat.lines(view)]
    columns = ("state", *flat.COLUMNS[:1], *NAMED, *flat.COLUMNS[1:])
    return [
        Sealed(
            "indicators",
            "Kernindikatoren: Landeswert, Abdeckung, Verteilung, Hinweise zum Zitieren",
            ("state", "indicator", *NAMED, *GROUND, *STATE_COLUMNS, *CI, *SPREAD, "notes"),
            heads,
            INDICATOR,
        ),
        Sealed(
            "comparisons",
            "Vergleich der Kreise, jeder Kernindikator auf seinem neuesten sinnvollen Zeitraum",
            columns,
            rows,
            COMPARISON,
            by="indicator",
        ),
    ]


NAMED = ("version", "label_de", "unit")
GROUND = ("breakdown", "period", "basis", "territory_date")
CI = ("state_ci95_lower", "state_ci95_upper")


def _view(definition: Row, table: Table) -> dict[str, Any]:
    """What the view of this indicator says, as far as its lines need it."""
    return {
        "indicator": {"code": definition["code"]},
        "breakdown": parts(definition)[1],
        "period": table.slice.period,
        "basis": table.ground.basis,
        "territory_date": table.ground.territory_date,
        "state": table.numbers.state,
        "districts": compared(table),
        "missing": left_out(table),
    }


def _head(view: Row, table: Table) -> dict[str, Any]:
    lower, upper = view["state"]["ci95"] or (None, None)
    return {
        "indicator": view["indicator"]["code"],
        "breakdown": splits.in_a_line(view["breakdown"]),
        "period": view["period"],
        "basis": view["basis"],
        "territory_date": view["territory_date"],
        **state_columns(view["state"]),
        "state_ci95_lower": lower,
        "state_ci95_upper": upper,
        **(table.numbers.distribution or {}),
        "notes": " ".join(notes(table)),
    }


async def _projects(reading: Reading) -> Sealed:
    found = await every(reading)
    rows = [project.line(one) for one in found]
    title = "Projekte guter Praxis, die der Arbeitskreis lesen kann"
    return Sealed("projects", title, project.TABLE, rows, project.LABELS)
