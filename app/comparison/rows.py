"""A comparison's rows as they go out: values with their flags, absences with their reason."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np

from app.comparison.flags import flags
from app.comparison.numbers import ENOUGH_PEOPLE, floats, pairs, plains, ranks
from app.comparison.tables import Table

SIZE_BANDS = {
    "kreisfreie_stadt": ((200_000, "1-2"), (50_000, "3-4")),
    "landkreis": ((150_000, "1-2"), (0, "3-4")),
}
ABSENT_DE = "Für {period} liegt auf dieser Grundlage keine Angabe vor."
REASONS_DE = {
    "not_yet_available": "Die Angabe liegt noch nicht vor.",
    "not_collected": "Die Angabe wird nicht erhoben.",
    "not_applicable": "Die Angabe trifft hier nicht zu.",
    "unreliable": "Die Angabe ist nicht sicher genug.",
    "confidential": "Die Angabe ist geheim zu halten.",
    "refused": "Die Angabe wurde verweigert.",
    "undated": "Die Quelle nennt keinen Stichtag; der Wert wird gezeigt, aber nicht verglichen.",
    "other_ground": "Nur auf anderer Grundlage: {grounds}.",
}
FUNNEL_DE = (
    "Bei großen Nennern liegt fast jeder Kreis außerhalb der Trichtergrenzen, weil sich Kreise"
    " stärker unterscheiden, als der Zufall erklärt. Das ist kein Urteil."
)
SEVERAL_DE = (
    "Viele Kreise werden auf einmal gelesen: Bei jedem zwanzigsten ohne wirklichen Unterschied"
    " schließt das Intervall den Landeswert durch Zufall aus. significant_after_bh rechnet das ein"
    " (Benjamini–Hochberg, 5 %)."
)


def size_band(kind: str, population: float | None) -> str | None:
    """The KGSt size band; None for towns of up to 50,000 and where nobody was counted."""
    if population is None:
        return None
    for least, band in SIZE_BANDS[kind]:
        if population > least:
            return band
    return None


def compared(
    table: Table, only: Collection[str] | None = None, *, ranked: bool = False
) -> list[dict[str, Any]]:
    """The districts with a value, by name; with `only`, those of them."""
    ags = table.fetched["ags"]
    places = [
        place
        for place, shown in enumerate(table.shown)
        if shown and (only is None or ags[place] in only)
    ]
    some = table if len(places) == len(table) else _some(table, places)
    columns = _columns(some, table)
    # Zipped in one go: with 400 districts, building row by row took longer than the database.
    everybody = ranks(table.cols) if ranked else [None] * len(table)
    columns["rank"] = [everybody[place] for place in places]
    return [dict(zip(columns, cell, strict=True)) for cell in zip(*columns.values(), strict=True)]


def _some(table: Table, places: Sequence[int]) -> Table:
    """The same table with these districts alone; what is said of them was found among all."""
    fetched = {name: [column[i] for i in places] for name, column in table.fetched.items()}
    numbers = table.numbers.some(places)
    return replace(table, fetched=fetched, cols=table.cols.some(places), numbers=numbers)


def _columns(table: Table, among: Table) -> dict[str, Sequence[Any]]:
    """What is told of each district, with or without a value, in the order of the wire."""
    fetched, numbers = table.fetched, table.numbers
    tested = np.isfinite(numbers.p_value).tolist()
    return {
        **{name: fetched[name] for name in ("ags", "name", "type")},
        **{name: _decimals(fetched[f"{name}_text"]) for name in FIGURES},
        "ci95": pairs(numbers.lower, numbers.upper),
        "quartile": plains(numbers.quartile),
        "percentile": plains(numbers.percentile),
        "versus_state": [one or None for one in numbers.versus_state.tolist()],
        "signal": [one or None for one in numbers.signal.tolist()],
        "p_value": plains(numbers.p_value),
        "significant_after_bh": [
            holds if known else None
            for holds, known in zip(numbers.after_bh.tolist(), tested, strict=True)
        ],
        **{name: fetched[name] for name in PLAIN},
        "comparable": table.cols.comparable.tolist(),
        "estimated": [bool(one) for one in fetched["estimated"]],
        "quality": fetched["quality"],
        "flags": flags(table, among),
        "deviation": fetched["deviation"],
        "other_supplier": list(map(_other, fetched["other_supplier"], fetched["other_value_text"])),
        "note": fetched["note"],
        "context": contexts(table),
    }


FIGURES = ("value", "numerator", "denominator", "value_min", "value_max")
PLAIN = (
    *("precision", "status", "supplier", "source", "territory_date", "reference_date"),
    "revision",
)


def _decimals(column: Sequence[str | None]) -> list[Decimal | None]:
    return [None if written is None else Decimal(written) for written in column]


def contexts(table: Table) -> list[dict[str, Any]]:
    """What must be seen beside a value: how large the district is, how far its concept."""
    fetched = table.fetched
    names = ("type", "population", "concept_status", "concept_status_on")
    told = zip(*(fetched[name] for name in names), strict=True)
    return [
        {
            "population": None if people is None else int(people),
            "density": crowd,
            "size_band": size_band(kind, people),
            "concept_status": status,
            "concept_status_on": since,
        }
        for (kind, people, status, since), crowd in zip(told, _densities(fetched), strict=True)
    ]


def _densities(fetched: Mapping[str, Sequence[Any]]) -> list[float | int | None]:
    people, area = floats(fetched["population"]), floats(fetched["area_km2"])
    return plains(np.round(people / area, 1))


def _other(supplier: str | None, value: str | None) -> dict[str, Any] | None:
    return None if value is None else {"supplier": supplier, "value": Decimal(value)}


def left_out(table: Table, only: Collection[str] | None = None) -> list[dict[str, Any]]:
    """The districts without a comparable value, with its reason; with `only`, those of them."""
    return [
        _absence(table.row(place), table.slice.period)
        for place, shown in enumerate(table.shown)
        if not shown and (only is None or table.fetched["ags"][place] in only)
    ]


def _absence(row: Mapping[str, Any], period: str) -> dict[str, Any]:
    reason = row["missing"]
    if row["undated"] and (row["value"] is not None or row["value_min"] is not None):
        reason = "undated"
    elif reason is None and row["elsewhere"] is not None:
        reason = "other_ground"
    detail = REASONS_DE.get(reason, ABSENT_DE)
    return {
        "ags": row["ags"],
        "name": row["name"],
        "reason": reason or "not_yet_available",
        "detail": row["why"] or detail.format(grounds=row["elsewhere"], period=period),
        "value": row["value"] if row["undated"] else None,
        "precision": row["precision"] if row["undated"] else None,
        "other_grounds": row["elsewhere"],
    }


def notes(table: Table) -> list[str]:
    """What a reader has to know before citing the table, in German sentences."""
    definition, period, numbers = table.slice.definition, table.slice.period, table.numbers
    if not len(table):
        return ["Auf diesem Gebietsstand gibt es keinen Kreis."]
    said = recent_breaks(definition, period)
    said += _of_the_state(numbers.state)
    said += _of_the_territory(table)
    if _any_shown(table, [one == "numerator" for one in table.fetched["computed"]]):
        said.append(
            "Zähler mit dem Kennzeichen derived_count sind aus Anteil und Nenner berechnet; ihr"
            " Rundungsfehler steckt im Intervall."
        )
    if _any_shown(table, table.fetched["deviation"]):
        said.append(
            "Werte mit einem Kennzeichen auf _deviates weichen nach Angabe ihres Kreises von der"
            " Definition ab; worin, steht unter deviation."
        )
    if np.isin(numbers.signal, ("beyond_95", "beyond_99_8")).any():
        said.append(FUNNEL_DE)
    if np.isfinite(numbers.p_value).any():
        said.append(SEVERAL_DE)
    if warned := definition["definition"]["comparability_note_de"]:
        said.append(str(warned))
    return said


def recent_breaks(definition: Mapping[str, Any], period: str) -> list[str]:
    """The breaks of the definition in the period or the one before, in German sentences."""
    return [
        f"{one['label_de']} Werte ab {one['period']} sind mit früheren nicht gleich."
        for one in definition["breaks"]
        if one["period"] <= period < str(int(one["period"][:4]) + 2)
    ]


def _of_the_state(state: Mapping[str, Any]) -> list[str]:
    said = []
    coverage = state["coverage"]
    if state["method"] == "source":
        said.append("Der Landeswert ist der veröffentlichte; die Kreiswerte haben keinen Nenner.")
    elif state["value"] is None and coverage["districts"]:
        said.append(
            "Ein Landeswert fehlt: Ohne Zähler und Nenner lässt er sich nicht berechnen, und die"
            " Quelle nennt keinen."
        )
    elif state["value"] is not None and (coverage["population_share"] or 0) < ENOUGH_PEOPLE:
        said.append(
            f"Unter state steht nur, was {coverage['districts']} von {coverage['of']} Kreisen"
            " zusammen ergeben; sie stellen weniger als die Hälfte der Bevölkerung. Das ist kein"
            " Wert des Landes."
        )
    if coverage["districts"] < coverage["of"]:
        said.append("Nicht alle Kreise sind enthalten; wer fehlt, steht unter missing.")
    return said


def _of_the_territory(table: Table) -> list[str]:
    said = []
    if _any_shown(table, table.fetched["harmonised"]):
        said.append(
            "Werte mit dem Kennzeichen territory_harmonised sind auf diesen Gebietsstand"
            " umgerechnet: addiert sind Zähler und Nenner, nie Quoten; wie, steht unter note."
        )
    if _any_shown(table, table.fetched["estimated"]):
        said.append(
            "Das Kennzeichen territory_estimated heißt: Ein Kreis ging nur zum Teil über, sein"
            " Anteil ist geschätzt. quality nennt die Güte von A bis C, das Intervall reicht von"
            " nichts bis zum Doppelten des Teils."
        )
    return said


def _any_shown(table: Table, holds: Sequence[Any]) -> bool:
    return any(held and shown for held, shown in zip(holds, table.shown, strict=True))
