"""What a picture says in words: what is shown, on which ground, who is missing, what is limited."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.charts.state import has_line, whose
from app.numerals import day, number
from app.words import word

Row = Mapping[str, Any]

# Flags that tell a reader to take a value with care; the others tell where it comes from.
CAREFUL = {
    *("small_base", "estimated", "provisional", "approximate"),
    *("territory_estimated", "source_differs", "reference_date_differs", "census_base_differs"),
    *("source_territory_estimate", "basis_assumed"),
    *("source_deviates", "population_deviates", "reference_date_deviates", "territory_deviates"),
    *("method_deviates", "definition_deviates", "bound_only", "range"),
}
SHOWN_SOURCES = 3
TOTAL = "total"
BY_NAME = "Reihenfolge nach Namen; die Lage ist kein Urteil."


@dataclass(frozen=True, slots=True)
class Names:
    """German names of the codes that a view carries, and the instant it was asked for."""

    states: Mapping[str, str] = field(default_factory=dict)
    dimensions: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[tuple[str, str], str] = field(default_factory=dict)
    # Of districts whose name another one of the state has, too.
    kinds: Mapping[str, str] = field(default_factory=dict)

    def state(self, code: str) -> str:
        return self.states.get(code, f"Land {code}")

    def part(self, breakdown: Mapping[str, str]) -> str:
        """`Geschlecht: weiblich`; nothing where everybody is meant."""
        return ", ".join(
            f"{self.dimensions.get(name, name)}: {self.categories.get((name, code), code)}"
            for name, code in breakdown.items()
            if code != TOTAL
        )


def places(values: Iterable[Any]) -> int:
    """Decimal places for about three digits, the same for all values of a picture."""
    known = [abs(float(value)) for value in values if value is not None]
    largest = max(known, default=0.0)
    if largest >= 100 or all(value.is_integer() for value in known):
        return 0 if largest >= 1000 or all(value.is_integer() for value in known) else 1
    return 1 if largest >= 10 else 2


def digits_of(view: Row) -> int:
    """Decimal places for every figure of the indicator view: of districts, the state, a group."""
    limits = (end for row in view["districts"] for end in row["ci95"] or ())
    values = (row["value"] for row in view["districts"])
    if view["indicator"]["kind"] == "count":
        return places([*values, *limits])
    group = view.get("peers") or {"value": None}
    return places([*values, *limits, view["state"]["value"], group["value"]])


def around(row: Row, digits: int) -> str:
    """`6,11 (5,97 bis 6,26)`, with what the precision says; a range stands for itself."""
    if row.get("value_min") is not None:
        return f"{number(row['value_min'], digits)} bis {number(row['value_max'], digits)}"
    sign = {"approx": "ca. ", "lower_bound": "≥ ", "upper_bound": "≤ "}
    said = sign.get(row.get("precision") or "", "") + number(row["value"], digits)
    if row["ci95"]:
        low, high = (number(end, digits) for end in row["ci95"])
        said += f" ({low} bis {high})"
    return said


def ground(view: Row, names: Names, territory: str | None = None) -> str:
    """What is counted how, on which ground; `territory` where there is no single date to name."""
    told = [
        f"{word(view['indicator']['kind'], 'kind')}, {view['indicator']['unit']}",
        names.part(view["breakdown"]),
        word(view["basis"], "basis"),
        territory or _territory(view),
    ]
    return " · ".join(part for part in told if part)


def _territory(view: Row) -> str:
    dated = day(view["territory_date"])
    current = view["territory"] == "current"
    return f"umgerechnet auf den Gebietsstand {dated}" if current else f"Gebietsstand {dated}"


def state_label(view: Row, names: Names, digits: int) -> str:
    """`Thüringen 4,94`, or whose value it is instead."""
    state = view["state"]
    return f"{whose(state, names.state(state['code']))} {number(state['value'], digits)}"


def measure(indicator: Row) -> str:
    """What an axis measures: the label with its unit, which some labels hold already."""
    label, unit = str(indicator["label_de"]), str(indicator["unit"])
    return label if unit in label else f"{label}, {unit}"


def in_units(unit: str) -> str:
    """`in %`, `in Personen`, `je 1.000`."""
    return unit if unit.startswith("je ") else f"in {unit}"


def missing(rows: Sequence[Row]) -> list[str]:
    """Who has no value, reason by reason; nobody is left out in silence."""
    by_reason: dict[str, list[str]] = {}
    for row in rows:
        by_reason.setdefault(word(row["reason"], "reason"), []).append(row["name"])
    named = "; ".join(f"{reason}: {', '.join(who)}" for reason, who in by_reason.items())
    return [f"Ohne vergleichbaren Wert – {named}."] if rows else []


def careful(rows: Sequence[Row]) -> list[str]:
    """Whose mark is hollow or dashed, and why, reason by reason."""
    by_flag: dict[str, list[str]] = {}
    for row in rows:
        for flag in row["flags"]:
            if flag in CAREFUL:
                by_flag.setdefault(flag, []).append(row["name"])
    if not by_flag:
        return []
    listed = "; ".join(
        f"{word(flag, 'flag')}: {'alle' if len(who) == len(rows) > 1 else ', '.join(who)}"
        for flag, who in by_flag.items()
    )
    return [f"Mit Einschränkung – {listed}."]


def reading_of(view: Row) -> str:
    """What the lines mean in this picture, and what they do not."""
    rows, state = view["districts"], view["state"]
    line = has_line(view)
    said = [_lines(view, line)]
    if any(row["precision"] == "range" for row in rows):
        said.append(
            "Bei einer Spanne reicht der Strich von Ende zu Ende, die Raute ist ihre Mitte."
        )
    if line:
        band = "; graues Band: sein Intervall" if state["ci95"] else ""
        said.append(f"Landeswert: {word(state['method'], 'method')}{band}.")
    return " ".join([*said, *([BY_NAME] if len(rows) > 1 else [])])


def _lines(view: Row, line: bool) -> str:
    every = [bool(row["ci95"]) for row in view["districts"]]
    if view["indicator"]["kind"] == "count":
        return "Anzahlen haben kein Intervall."
    if not any(every):
        return "Ohne Intervalle, weil die Quelle keine Nenner nennt."
    said = "Waagerechte Striche sind 95-%-Intervalle"
    said += "; schneiden sie die Landeslinie, ist kein Unterschied zum Land nachgewiesen" * line
    return f"{said}.{'' if all(every) else ' Wo kein Strich ist, fehlt der Nenner.'}"


def broken(rows: Sequence[Row]) -> list[str]:
    """Told where the definition or its ground changes in the very period that is shown."""
    if not any("break_in_period" in row["flags"] for row in rows):
        return []
    return ["In diesem Zeitraum bricht die Reihe: mit früheren Werten ist das nicht vergleichbar."]


def origin(view: Row, rows: Sequence[Row]) -> str:
    """Source, edition, territory and instant: what a citation needs."""
    found = list(dict.fromkeys(row["source"] for row in rows if row.get("source")))
    shown = "; ".join(found[:SHOWN_SOURCES]) or "Angaben der Kreise"
    if len(found) > SHOWN_SOURCES:
        more = len(found) - SHOWN_SOURCES
        shown += f" und {more} weitere {'Quelle' if more == 1 else 'Quellen'}"
    dated = view.get("territory_date")
    where = f"Gebietsstand {day(dated)} · " if dated else ""
    return (
        f"Quelle: {shown} · {where}Rahmenedition {view['framework'] or 'keine'}"
        f" · Datenstand {instant(view['as_of'])} · Kreisspiegel"
    )


def instant(at: datetime) -> str:
    utc = at.astimezone(UTC)
    return f"{day(utc)} {utc:%H:%M} UTC"


def read_out(title: str, rows: Sequence[Row], unit: str, digits: int) -> str:
    """All that the picture shows as one text, for those who do not see it."""
    listed = "; ".join(f"{row['name']} {around(row, digits)}" for row in rows)
    limits = ", in Klammern das 95-%-Intervall" if any(row["ci95"] for row in rows) else ""
    return f"{title}. Werte {in_units(unit)}{limits}: {listed}."
