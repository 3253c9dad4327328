"""How a value is drawn by what is known of it: filled, hollow, dashed or with a direction.

Shape and fill carry the meaning, never a colour, so that a grey print says the same.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.charts.paper import HUE, PAPER, Spec
from app.charts.told import CAREFUL

Row = Mapping[str, Any]

PLAIN, LIMITED = "Wert", "Wert mit Einschränkung"
AT_LEAST, AT_MOST, RANGE = "mindestens", "höchstens", "Spanne"
_LOOKS = {
    PLAIN: ("circle", HUE),
    LIMITED: ("circle", PAPER),
    AT_LEAST: ("triangle-right", PAPER),
    AT_MOST: ("triangle-left", PAPER),
    RANGE: ("diamond", PAPER),
}
_BOUNDS = {"lower_bound": AT_LEAST, "upper_bound": AT_MOST, "range": RANGE}


def look(row: Row) -> str:
    """The kind of mark a cell gets."""
    if bound := _BOUNDS.get(row["precision"]):
        return bound
    limited = not row["comparable"] or CAREFUL.intersection(row["flags"])
    return LIMITED if limited else PLAIN


def middle(row: Row) -> float:
    """Where the mark stands; a range is marked in its middle."""
    if row["value"] is not None:
        return float(row["value"])
    return (float(row["value_min"]) + float(row["value_max"])) / 2


def ends(row: Row) -> tuple[float, float] | None:
    """The interval around a value, or the ends of its range."""
    if row["ci95"]:
        return float(row["ci95"][0]), float(row["ci95"][1])
    if row.get("value_min") is not None and row.get("value_max") is not None:
        return float(row["value_min"]), float(row["value_max"])
    return None


def point(row: Row) -> dict[str, Any]:
    """The columns every mark needs: place, ends, look, and whether its line is dashed."""
    low, high = ends(row) or (None, None)
    kind = look(row)
    return {"value": middle(row), "low": low, "high": high, "look": kind, "firm": kind == PLAIN}


def looks(present: Iterable[str]) -> dict[str, Spec]:
    """Shape and fill by kind, with a legend of the kinds that occur."""
    seen = set(present)
    kinds = [kind for kind in _LOOKS if kind in seen]
    legend: Any = {"title": None} if kinds != [PLAIN] else None
    shape = {"domain": kinds, "range": [_LOOKS[kind][0] for kind in kinds]}
    fill = {"domain": kinds, "range": [_LOOKS[kind][1] for kind in kinds]}
    common = {"field": "look", "type": "nominal", "legend": legend}
    return {"shape": {**common, "scale": shape}, "fill": {**common, "scale": fill}}


POINT: Spec = {"type": "point", "stroke": HUE, "strokeWidth": 1.6, "size": 62, "opacity": 1}
DASHES: Spec = {
    "condition": {"test": "datum.firm", "value": [1, 0]},
    "value": [3, 2],
}
INTERVAL: Spec = {"type": "rule", "color": HUE, "strokeWidth": 1.6}
