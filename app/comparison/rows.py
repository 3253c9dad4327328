"""A comparison's rows as they go out: values with their flags, absences with their reason."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np

from app.comparison.assumed import ASSUMED_DE, assumed
from app.comparison.census import again_later, denied
from app.comparison.census import told as told_census
from app.comparison.chance import chances
from app.comparison.context import shown_beside
from app.comparison.fetched import Cells
from app.comparison.flags import flags
from app.comparison.numbers import Numbers, ranks
from app.comparison.plain import rounded
from app.comparison.remarks import few_expected, grounds_in_words, not_everybody, of_the_state
from app.comparison.tables import Table
from app.formats.sheet import Alike, Column, Exact, Limits, Sheet, differing
from app.stats.funnel import Words

ABSENT_DE = "Für {period} liegt auf dieser Grundlage keine Angabe vor."
REASONS_DE = {
    "not_yet_available": "Die Angabe liegt noch nicht vor.",
    "not_collected": "Die Angabe wird nicht erhoben.",
    "not_applicable": "Die Angabe trifft hier nicht zu.",
    "unreliable": "Die Angabe ist nicht sicher genug.",
    "confidential": "Die Angabe ist geheim zu halten.",
    "refused": "Die Angabe wurde verweigert.",
    "undated": "Die Quelle nennt keinen Stichtag; der Wert wird gezeigt, aber nicht verglichen.",
    "other_ground": "Nur auf anderer Grundlage oder anderem Gebietsstand: {grounds}.",
    "other_version": "Nur nach einer anderen Fassung der Definition ({versions}); gezählt wird dort"
    " etwas anderes, deshalb steht der Wert hier nicht. Die Zeitreihe zeigt ihn.",
}
FUNNEL_DE = (
    "Bei großen Nennern liegt fast jeder Kreis außerhalb der Trichtergrenzen, weil sich Kreise"
    " stärker unterscheiden, als der Zufall erklärt. Das ist kein Urteil."
)
BEYOND = frozenset(("beyond_95", "beyond_99_8"))
SEVERAL_DE = (
    "Viele Kreise werden auf einmal gelesen: Bei jedem zwanzigsten ohne wirklichen Unterschied"
    " schließt das Intervall den Landeswert durch Zufall aus. significant_after_bh rechnet das ein"
    " (Benjamini–Hochberg, 5 %)."
)
REWORKED_DE = (
    "Das Kennzeichen source_territory_estimate heißt: Die Quelle hat den Wert selbst auf diesen"
    " Gebietsstand gebracht, obwohl der Kreis seit dem Zeitraum Gebiet abgab oder bekam. Er ist"
    " ihre Schätzung; wie weit sie daneben liegen kann, nennt sie nicht, und das Intervall enthält"
    " es nicht."
)
DEVIATES_DE = (
    "Werte mit einem Kennzeichen auf _deviates weichen nach Angabe ihres Kreises von der Definition"
    " ab; worin, steht unter deviation."
)
HIDDEN_DE = (
    "Werte mit dem Kennzeichen hidden_from_others sehen die anderen nicht (Schwelle, Sichtbarkeit"
    " oder Sperrfrist). Sie stehen hier zum Lesen und sind nirgends mitgerechnet: Landeswert und"
    " Verteilung sind für alle dieselben."
)


def compared(table: Table, only: Collection[str] | None = None, *, ranked: bool = False) -> Sheet:
    """The districts with a value, by name; with `only`, those of them."""
    ags = table.fetched["ags"]
    if only is None and all(table.shown):
        places, some = list(range(len(table))), table
    else:
        places = [
            place
            for place, shown in enumerate(table.shown)
            if shown and (only is None or ags[place] in only)
        ]
        some = taken(table, places)
    rank: Sequence[int | None] = Alike(None, len(places))
    if ranked:
        everybody = ranks(table.cols)
        rank = [everybody[place] for place in places]
    return Sheet({**told(some, flags(some, table)), "rank": rank}, len(places))


class _Taken(dict[str, list[Any]]):
    """Some entries of columns, taken when a column is asked for."""

    def __init__(self, whole: Mapping[str, Sequence[Any]], places: Sequence[int]) -> None:
        super().__init__()
        self.whole, self.places = whole, places

    def __missing__(self, name: str) -> list[Any]:
        column = self.whole[name]
        if isinstance(column, Alike) and column:
            self[name] = Alike(column[0], len(self.places))
        else:
            self[name] = [column[place] for place in self.places]
        return self[name]


def taken(table: Table, places: Sequence[int]) -> Table:
    """The same table with these districts alone; what is said of them was found among all."""
    cols, numbers = table.cols.some(places), table.numbers.some(places)
    return replace(table, fetched=_Taken(table.fetched, places), cols=cols, numbers=numbers)


def told(table: Table, flagged: Sequence[Any]) -> dict[str, Column]:
    """What is told of each district, with its flags, in the order of the wire."""
    fetched, numbers = table.fetched, table.numbers
    return {
        **{name: fetched[name] for name in ("ags", "name", "type")},
        **{name: Exact(fetched[f"{name}_text"]) for name in FIGURES},
        "ci95": Limits(rounded(numbers.told.lower), rounded(numbers.told.upper)),
        "quartile": numbers.among.quartile,
        "percentile": numbers.among.percentile,
        "versus_state": _words(numbers.told.versus_state),
        "signal": _words(numbers.told.signal),
        "p_value": Exact(chances(numbers.told.p_value), float),
        "significant_after_bh": _tested(numbers),
        **{name: fetched[name] for name in PLAIN},
        "comparable": table.cols.comparable,
        "estimated": _either(fetched["estimated"], fetched["reworked"]),
        "quality": fetched["quality"],
        "flags": flagged,
        "deviation": fetched["deviation"],
        "other_supplier": _others(fetched),
        "note": fetched["note"],
        # Another territory has other inhabitants.
        "context": fetched["context"] if isinstance(fetched, Cells) else shown_beside(fetched),
    }


FIGURES = ("value", "numerator", "denominator", "value_min", "value_max")
PLAIN = (
    *("precision", "status", "supplier", "source", "territory_date", "reference_date"),
    "revision",
)


def _words(column: Words) -> list[str | None]:
    told = column.tolist()
    return [one or None for one in told] if "" in told else told


def _tested(numbers: Numbers) -> Column:
    tested = np.isfinite(numbers.told.p_value)
    if tested.all():
        return numbers.among.after_bh
    both = zip(numbers.among.after_bh.tolist(), tested.tolist(), strict=True)
    return [holds if known else None for holds, known in both]


def _either(ours: Sequence[Any], theirs: Sequence[Any]) -> Sequence[bool]:
    if not (any(differing(ours)) or any(differing(theirs))):
        return Alike(False, len(ours))
    return [bool(one or other) for one, other in zip(ours, theirs, strict=True)]


def _others(fetched: Mapping[str, Sequence[Any]]) -> Sequence[dict[str, Any] | None]:
    if not any(differing(fetched["other_value_text"])):
        return Alike(None, len(fetched["ags"]))
    return list(map(_other, fetched["other_supplier"], fetched["other_value_text"]))


def context(table: Table, ags: str) -> dict[str, Any]:
    """What must be seen beside a value: how large the district is, how far its concept."""
    return Sheet(shown_beside(_Taken(table.fetched, [table.places[ags]])), 1)[0]


def _other(supplier: str | None, value: str | None) -> dict[str, Any] | None:
    return None if value is None else {"supplier": supplier, "value": Decimal(value)}


def left_out(table: Table, only: Collection[str] | None = None) -> list[dict[str, Any]]:
    """The districts without a comparable value, with its reason; with `only`, those of them."""
    return [
        _absence(table, place)
        for place, shown in enumerate(table.shown)
        if not shown and (only is None or table.fetched["ags"][place] in only)
    ]


_TOLD = ("ags", "name", "missing", "undated", "value_text", "value_min_text", "elsewhere", "why")
ABSENCE = (*_TOLD, "precision")


def _absence(table: Table, place: int) -> dict[str, Any]:
    row, others = {n: table.fetched[n][place] for n in ABSENCE}, table.fetched.get("other_version")
    reason, value, versions = row["missing"], row["value_text"], others[place] if others else None
    if row["undated"] and (value is not None or row["value_min_text"] is not None):
        reason = "undated"
    elif reason is None and row["elsewhere"] is not None:
        reason = "other_ground"
    elif reason is None and versions is not None:
        reason = "other_version"
    told = grounds_in_words(row["elsewhere"]) if reason == "other_ground" else None
    words = {"grounds": told, "period": table.slice.period, "versions": versions}
    return {
        "ags": row["ags"],
        "name": row["name"],
        "reason": reason or "not_yet_available",
        "detail": row["why"] or REASONS_DE.get(reason, ABSENT_DE).format(**words),
        "value": Decimal(value) if row["undated"] and value is not None else None,
        "precision": row["precision"] if row["undated"] else None,
        "other_grounds": row["elsewhere"],
    }


def notes(table: Table, *, of_state: bool = True) -> list[str]:
    """What a reader has to know before citing the table, in German sentences.

    Without `of_state` nothing is said of the state's value: a view over several tables says it.
    """
    definition, numbers = table.slice.definition, table.numbers
    if not len(table):
        return ["Auf diesem Gebietsstand gibt es keinen Kreis."]
    said = recent_breaks(table)
    said += of_the_state(table) if of_state else []
    said += not_everybody(numbers.state)
    said += _of_the_territory(table)
    computed = table.fetched["computed"]
    derived = "numerator" in differing(computed)
    if derived and _any_shown(table, [one == "numerator" for one in computed]):
        said.append(
            "Zähler mit dem Kennzeichen derived_count sind aus Anteil und Nenner berechnet; ihr"
            " Rundungsfehler steckt im Intervall."
        )
    said += _of_the_cells(table)
    if not BEYOND.isdisjoint(numbers.told.signal.tolist()):
        said += [FUNNEL_DE, *few_expected(table)]
    if np.isfinite(numbers.told.p_value).any():
        said.append(SEVERAL_DE)
    if warned := definition["definition"]["comparability_note_de"]:
        said.append(str(warned))
    return said


def _of_the_cells(table: Table) -> list[str]:
    """What flags on some of the cells mean for all who read the table."""
    marked = {
        HIDDEN_DE: table.fetched["hidden"],
        ASSUMED_DE: assumed(table) or (),
        DEVIATES_DE: table.fetched["deviation"],
    }
    said = [sentence for sentence, holds in marked.items() if _any_shown(table, holds)]
    return told_census(table) + said


def in_brief(table: Table) -> list[str]:
    """The same of one table among many: its breaks, its state's value and its definition."""
    definition = table.slice.definition
    warned = definition["definition"]["comparability_note_de"]
    said = recent_breaks(table) + of_the_state(table)
    return said + ([str(warned)] if warned else [])


def recent_breaks(table: Table) -> list[str]:
    """The breaks of the definition in the period or the one before, in German sentences."""
    period = table.slice.period
    come = [one for one in table.slice.definition["breaks"] if one["period"] <= period]
    return [
        f"{one['label_de']} {_since(one)} sind mit früheren nicht gleich."
        for one in come
        if period < str(int(one["period"][:4]) + 2)
        and not any(again_later(one, other) for other in come)
        and not denied(table, one)
    ]


def _since(one: Mapping[str, Any]) -> str:
    # Whether a census came to the figures in its own year or later, one table does not tell.
    since = f"Werte ab {one['period']}"
    return since if one["kind"] != "census" else f"{since}, die schon darauf beruhen,"


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
    if _any_shown(table, table.fetched["reworked"]):
        said.append(REWORKED_DE)
    return said


def _any_shown(table: Table, holds: Sequence[Any]) -> bool:
    # Most hold of nobody.
    some = any(differing(holds))
    return some and any(held and shown for held, shown in zip(holds, table.shown, strict=True))
