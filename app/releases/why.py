"""Why a row of a release differs from the one before: told from the row and from what is known of
the revisions between both.

The first rule that fits is the answer: what changes the meaning of a figure goes before what
changes the figure. Nothing is guessed: where no rule fits, that is said.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.comparison.columns import STATE_COLUMNS
from app.projects.flat import SENT

WHY_DE: Mapping[str, str] = {
    "definition": "Definition oder Zusammensetzung der Rahmenedition geändert",
    "new_period": "neuerer Zeitraum",
    "territory": "anderer Gebietsstand, oder es gibt den Kreis nicht mehr oder noch nicht",
    "ground": "andere Grundlage",
    "correction": "Berichtigung",
    "withdrawal": "zurückgezogen",
    "late_delivery": "Nachlieferung",
    "protection": "geschützt oder nicht mehr sichtbar",
    "consequence": "Folge geänderter Werte anderer Kreise",
    "context": "Angaben zum Kreis (Bevölkerung, Größe, Name)",
    "report": "neuer Bericht zum Konzept",
    "deadline": "Frist abgelaufen",
    "calendar": "Zeitraum abgelaufen oder Lieferkalender geändert",
    "entry": "neuer Eintrag",
    "edit": "Eintrag geändert",
    "review": "Prüfung, Bestätigung oder ihr Ablauf",
    "unexplained": "aus den Berichtigungen nicht zu erklären",
}
FIGURES = frozenset(
    (
        *("value", "value_min", "value_max", "numerator", "denominator", "precision", "status"),
        *("supplier", "source", "missing", "detail", "deviation", "flags"),
    )
)
CONTEXT = frozenset(("population", "size_band", "name"))
# Nothing is told of these: they speak of the day of the release, or stand in another table.
UNTOLD = {
    "concepts": frozenset(("on",)),
    "comparisons": frozenset((*STATE_COLUMNS, "concept_status", "concept_status_on")),
}
DELIVERED = frozenset(("delivered", "late", "missing", "delivered_official"))
NOTICED = {"corrected": "correction", "withdrawn": "withdrawal", "delivered_again": "late_delivery"}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the revisions between two releases: notices of cells, edits of projects.

    `shared` are the indicators that both releases compare.
    """

    notices: Sequence[Mapping[str, Any]] = ()
    edits: Sequence[Mapping[str, Any]] = ()
    shared: frozenset[str] = frozenset()
    _cells: dict[tuple[str, ...], list[Mapping[str, Any]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.notices:
            place = one["district"] or one["state"]
            for key in ((one["indicator"],), (one["indicator"], place, one["period"])):
                self._cells.setdefault(key, []).append(one)

    def of(self, *key: str) -> list[Mapping[str, Any]]:
        """The notices of an indicator, or of one cell of it."""
        return self._cells.get(key, [])

    def edits_of(self, project: str) -> list[str]:
        return [one["reason"] for one in self.edits if one["id"] == project and one["reason"]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A row before and after; one of them is missing where it came or went."""

    before: Mapping[str, str] | None
    after: Mapping[str, str] | None
    changed: frozenset[str] = frozenset()

    @property
    def row(self) -> Mapping[str, str]:
        return self.after or self.before or {}


Why = tuple[str, list[str]]


def why(table: str, pair: Pair, known: Known) -> Why:
    """The kind of the cause, and the reasons that were given for it."""
    return RULES[table](pair, known)


def _because(kind: str, reasons: Iterable[str | None] = ()) -> Why:
    return kind, sorted({one for one in reasons if one})


def _meaning(pair: Pair) -> str | None:
    """What makes a row another question, whatever its figures are."""
    if pair.before is None or pair.after is None:
        return None
    for column, kind in (
        ("version", "definition"),
        ("period", "new_period"),
        ("territory_date", "territory"),
        ("basis", "ground"),
    ):
        if column in pair.changed:
            return kind
    return None


def _comparison(pair: Pair, known: Known) -> Why:
    row = pair.row
    if pair.before is None or pair.after is None:
        return _because("territory" if row["indicator"] in known.shared else "definition")
    if kind := _meaning(pair):
        return _because(kind)
    if pair.changed & FIGURES:
        return _figure(pair, known.of(row["indicator"], row["ags"], row["period"]))
    return _because("context" if pair.changed <= CONTEXT else "consequence")


def _figure(pair: Pair, notices: Sequence[Mapping[str, Any]]) -> Why:
    before, after = pair.before or {}, pair.after or {}
    if notices:
        return _because(NOTICED[notices[-1]["outcome"]], (one["reason"] for one in notices))
    if after["missing"] == "confidential":
        return _because("protection")
    if before["value"] != after["value"] and before["missing"] and not after["missing"]:
        return _because("late_delivery")
    return _because("unexplained")


def _indicator(pair: Pair, known: Known) -> Why:
    if pair.before is None or pair.after is None:
        return _because("definition")
    if kind := _meaning(pair):
        return _because(kind)
    notices = known.of(pair.row["indicator"])
    if notices:
        return _because("correction", (one["reason"] for one in notices))
    grown = int(pair.after["state_districts"] or 0) > int(pair.before["state_districts"] or 0)
    return _because("late_delivery" if grown else "unexplained")


def _delivery(pair: Pair, known: Known) -> Why:
    del known
    if pair.before is None or pair.after is None:
        return _because("calendar")
    if "status" in pair.changed and pair.after["status"] in DELIVERED:
        return _because("late_delivery")
    if pair.after["status"] == "overdue" and "status" in pair.changed:
        return _because("deadline")
    return _because("correction" if "submission" in pair.changed else "calendar")


def _concept(pair: Pair, known: Known) -> Why:
    del known
    if pair.before is None or pair.after is None:
        return _because("territory")
    return _because("report", (pair.after["source"],))


def _project(pair: Pair, known: Known) -> Why:
    reasons = known.edits_of(pair.row["id"])
    if pair.after is None:
        return _because("withdrawal", reasons)
    if pair.before is None:
        return _because("entry")
    return _because("edit", reasons) if pair.changed & frozenset(SENT) else _because("review")


RULES: Mapping[str, Callable[[Pair, Known], Why]] = {
    "concepts": _concept,
    "delivery-status": _delivery,
    "indicators": _indicator,
    "comparisons": _comparison,
    "projects": _project,
}
