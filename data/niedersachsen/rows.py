"""One row of a delivery: where, when, from which table, how precise, and what is to be known."""

from typing import Any

import mapping as to
from source import Cell, Key

Row = dict[str, Any]
ORIGIN = "Landesamt für Statistik Niedersachsen, Integrationsmonitoring, {}; MIT; Stand 2025-12-18"
# The district that took another one in on 2016-11-01; the source shows it whole in all years.
MERGED, MERGER_YEAR, MERGED_ON = "03159", "2016", "2021-12-31"
# Their reference day (1 March, 30 June) lies before that of the merger.
EARLY_IN_THE_YEAR = ("3-1-2", "3-1-3", "5-2-1")
RECALCULATED = "Gebiet seit dem 1.11.2016 (mit Osterode am Harz), in der Quelle zurückgerechnet"
REGISTER = ("1-2-1", "1-2-3", "1-2-4", "1-2-6")
NO_PUPILS = (
    "Die Quelle lässt die Zelle leer und nennt keinen Grund. Die übrigen Schulformen ergeben"
    " bereits die Gesamtzahl: hier ist niemand zu zählen."
)
BLANK = "Die Quelle lässt die Zelle leer und nennt keinen Grund."
SAME_YEARS = (
    "2010 und 2011 nennt die Quelle in allen Kreisen dieselben Werte; eines der Jahre kann nicht"
    " stimmen, welches, sagt sie nicht."
)
CENSUS = "Fortschreibung des Zensus 2011."
OLD_CENSUS = "Fortschreibung der Volkszählung 1987."


def quality(code: str, unit: str, year: str) -> Row:
    """How precise the figures of a table are in a year."""
    if code.startswith("2-1-") or (code in REGISTER and unit == "Anzahl" and year >= "2016"):
        return {"precision": "rounded", "rounding_base": "5"}
    if code == "6-2-1" and unit == "Anzahl" and year >= "2020":
        return {"precision": "approx", "note": "Summe aus zum Teil auf 5 gerundeten Zahlen."}
    if code == "1-3-1":
        note = "Hochgerechnet aus dem Mikrozensus."
        return {"precision": "approx", "status": "estimated", "basis": "survey", "note": note}
    if code == "1-2-7":
        return {"precision": "rounded", "rounding_base": "0.1"}
    return {}


def remark(code: str, year: str) -> Row:
    """What a reader of this table's year has to know."""
    if code == "1-1-1":
        return {"note": CENSUS if year >= "2011" else OLD_CENSUS}
    if code == "3-1-2" and year in ("2010", "2011"):
        return {"note": SAME_YEARS}
    return {}


def base(indicator: str, key: Key, code: str, unit: str = "Anzahl") -> Row:
    """A row without its figure: where, when, from which table, how precise."""
    row: Row = {
        "district": key.ags,
        "indicator": indicator,
        "period": key.year,
        "source": ORIGIN.format(code),
        "visibility": "public",
        **quality(code, unit, key.year),
        **remark(code, key.year),
    }
    before = key.year < MERGER_YEAR or (key.year == MERGER_YEAR and code in EARLY_IN_THE_YEAR)
    if key.ags == MERGED and before:
        row |= {"territory_date": MERGED_ON, "method": RECALCULATED}
    return row


def split(key: Key, columns: tuple[str, ...], category: dict[str, Any]) -> Row | None:
    """The breakdown of a cell; None when its category does not belong to the indicator."""
    parts: Row = {}
    if "sex" in columns:
        parts["sex"] = to.SEX[key.sex]
    if "nationality" in columns:
        parts["citizenship_group"] = to.NATIONALITY[key.nationality]
    for dimension, codes in category.items():
        if dimension == "only":
            if key.category != codes:
                return None
        elif key.category in codes:
            parts[dimension] = codes[key.category]
        else:
            return None
    return {name: code for name, code in parts.items() if code}


def figure(code: str, cell: Cell) -> Row:
    """The figure as printed, or the reason that a blank can honestly be given."""
    if cell.value is not None:
        return {"value": cell.value}
    if code == "4-1-1":
        return {"missing": "not_applicable", "note": NO_PUPILS}
    return {"missing": "not_collected", "note": BLANK, "precision": None, "status": None}


def sex(key: Key) -> Row:
    return {"sex": to.SEX[key.sex]}
