"""What the header of a table means: which column is which member, and which one is a breakdown."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.sent import NUMBERS, TEXTS, Unreadable

# German labels, as the template writes them above the names and as people head their own tables.
LABELS = {
    "kreis": "district",
    "ags": "district",
    "kreisschlüssel": "district",
    "indikator": "indicator",
    "zeitraum": "period",
    "wert": "value",
    "zähler": "numerator",
    "nenner": "denominator",
    "untergrenze": "value_min",
    "obergrenze": "value_max",
    "fehlgrund": "missing",
    "genauigkeit": "precision",
    "rundungsbasis": "rounding_base",
    "stand": "status",
    "datengrundlage": "basis",
    "gebietsstand": "territory_date",
    "stichtag": "reference_date",
    "quelle": "source",
    "methode": "method",
    "anmerkung": "note",
    "begründung": "reason",
    "sichtbarkeit": "visibility",
    "sperrfrist": "embargo_until",
}
# Read to the letter; everywhere else blanks around a code or a number mean nothing.
FREE = frozenset({"source", "method", "note", "reason"})
# For people only: never read, never unknown.
FOR_PEOPLE = ("_", "vorjahr_")
TEXT, FREE_TEXT, NUMBER, DIMENSION, SKIPPED, NAMELESS = range(6)


class Column(NamedTuple):
    """What to do with a cell of this column, and under which name."""

    kind: int
    name: str


class Columns(NamedTuple):
    """The columns in their order, and each one's header by the field a finding names."""

    plan: tuple[Column, ...]
    headers: dict[str, str]
    positions: dict[str, int]


def escaped(name: str) -> str:
    """A name as one step of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def _column(header: str) -> Column:
    name = header.strip()
    known = LABELS.get(name.lower(), name.lower())
    if not name:
        return Column(NAMELESS, "")
    if known.startswith(FOR_PEOPLE):
        return Column(SKIPPED, name)
    if known in FREE:
        return Column(FREE_TEXT, known)
    if known in NUMBERS:
        return Column(NUMBER, known)
    if known in TEXTS:
        return Column(TEXT, known)
    # Excel likes capitals at the beginning; a name that is no code is kept as it stands.
    return Column(DIMENSION, known if name.isidentifier() else name)


def is_header(cells: Iterable[str]) -> bool:
    """Whether a row names the two things that every row of values has."""
    return {"indicator", "period"} <= {_column(cell).name for cell in cells}


def columns(header: Sequence[str], limits: Limits, line: int) -> Columns:
    """The meaning of a header; raises when it names something twice or lacks a necessity."""
    if len(header) > limits.columns:
        raise Unreadable(
            "too_many_columns",
            f"Die Kopfzeile hat {len(header)} Spalten; höchstens {limits.columns} werden gelesen.",
            f"The header has {len(header)} columns; at most {limits.columns} are read.",
            line=line,
        )
    if not is_header(header):
        raise headless(line)
    return planned([_column(cell) for cell in header], header, line)


def planned(plan: Sequence[Column], header: Sequence[str], line: int) -> Columns:
    """Columns with their headers by field; raises when two columns mean the same."""
    headers: dict[str, str] = {}
    positions: dict[str, int] = {}
    for position, (column, cell) in enumerate(zip(plan, header, strict=True)):
        if column.kind in (SKIPPED, NAMELESS):
            continue
        field = column.name
        if column.kind == DIMENSION:
            field = "breakdown/" + escaped(field)
        if field in headers:
            raise Unreadable(
                "duplicate_column",
                f"Zwei Spalten bedeuten dasselbe: „{headers[field]}“ und „{cell.strip()}“.",
                f"Two columns mean the same: “{headers[field]}” and “{cell.strip()}”.",
                line=line,
                column=cell.strip(),
            )
        headers[field] = cell.strip()
        positions[field] = position
    return Columns(tuple(plan), headers, positions)


def headless(line: int, **place: str) -> Unreadable:
    """No header that names indicator and period."""
    return Unreadable(
        "header_missing",
        "Es fehlt die Kopfzeile: Eine Zeile muss die Spalten indicator (Indikator) und period"
        " (Zeitraum) nennen.",
        "There is no header: one line has to name the columns indicator and period.",
        line=line,
        **place,
    )
