"""Funnel plot: value against denominator, with the limits within which chance alone would keep.

The limits are those of app.stats.funnel, so that picture and `signal` never contradict each other.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.charts import marks, told
from app.charts.labels import TALL, Plane, Point, placed
from app.charts.named import told_apart
from app.charts.paper import (
    GRID,
    INK,
    LEFT_TEXT,
    LINE,
    PAPER,
    QUIET,
    SMALL,
    WIDTH,
    Head,
    Spec,
    sheet,
    wrapped,
)
from app.charts.refusals import PictureNotPossible, require_readable, require_some
from app.charts.state import of_group, stands
from app.stats import funnel as chance

Row = Mapping[str, Any]

LEFT, RIGHT, HEIGHT = 56, 110, 460
MOST = 500
# One district so much larger than another would press all others against the axis.
SKEWED = 15
POINTS = 90
LEVELS = {"95 %": 0.95, "99,8 %": 0.998}
INSTEAD = ("Bitte ein Land auswählen (`state`).", "Please choose a state.")
READING = (
    "Zwischen den gestrichelten Linien liegt zu 95 %, zwischen den durchgezogenen zu 99,8 %, was"
    " der Zufall bei dieser Größe erklärt. Bei großen Nennern liegt fast jeder Kreis außerhalb,"
    " weil sich Kreise stärker unterscheiden, als der Zufall erklärt. Das ist kein Urteil."
    " Senkrechte Striche an den Punkten sind 95-%-Intervalle."
)


def funnel(view: Row, names: told.Names) -> Spec:
    """The indicator view as a funnel around the state's value."""
    view = told_apart(view, names.kinds)
    require_some(len(view["districts"]))
    rows = counted(view)
    _require_limits(view, rows)
    require_readable(len(rows), MOST, INSTEAD)
    title = f"{view['indicator']['label_de']}, {view['period']}: Wert und Größe"
    digits = told.digits_of(view)
    plane, curves = _plane(view, rows)
    labels, unnamed = placed([_named(row) for row in rows], plane)
    state = told.state_label(view, names, digits)
    beside = [*_stood(view), *of_group(view, digits)]
    caption = [
        READING,
        *beside,
        *([f"Ohne Beschriftung, weil der Platz fehlt: {', '.join(unnamed)}."] if unnamed else []),
        *_left_out(view, rows),
        *told.broken(rows),
        *told.careful(rows),
        *told.missing(view["missing"]),
        told.origin(view, rows),
    ]
    read = told.read_out(title, rows, view["indicator"]["unit"], digits)
    said = " ".join(
        [f"{read} {state}.", *beside, *_left_out(view, rows), *told.missing(view["missing"])]
    )
    head = Head(title, [told.ground(view, names)], caption, said)
    return sheet(head, [_plot(view, plane, curves, state, labels)], LEFT)


def _named(row: Row) -> Point:
    low, high = marks.ends(row) or (None, None)
    return Point(row["name"], float(row["denominator"]), marks.middle(row), low, high)


def _stood(view: Row) -> list[str]:
    """Told where the funnel stands around the value of too few to be called the state's."""
    if stands(view["state"]):
        return []
    return ["Der Trichter steht um den gemeinsamen Wert dieser Kreise, nicht um den des Landes."]


def _left_out(view: Row, rows: Sequence[Row]) -> list[str]:
    without = [row["name"] for row in view["districts"] if row not in rows]
    return [f"Nicht im Trichter, weil der Nenner fehlt: {', '.join(without)}."] if without else []


def counted(view: Row) -> list[Row]:
    """The districts that a funnel can hold: a value out of so and so many."""
    if view["indicator"]["kind"] == "count":
        return []
    return [row for row in view["districts"] if row["denominator"] and row["value"] is not None]


def _require_limits(view: Row, rows: Sequence[Row]) -> None:
    if not rows:
        raise PictureNotPossible(
            "no_denominators",
            "Ein Trichter braucht Zähler und Nenner; hier ist kein Nenner bekannt.",
            "A funnel needs numerators and denominators; no denominator is known here.",
        )
    if view["state"]["value"] is None:
        raise PictureNotPossible(
            "no_state_value",
            "Ein Trichter steht um den Landeswert, und der fehlt hier.",
            "A funnel stands around the state's value, which is missing here.",
        )


def factor(view: Row) -> float:
    """What a share is multiplied with: 100 for percent, 1,000 for "je 1.000"."""
    told_of = [
        float(row["value"]) * float(row["denominator"]) / float(row["numerator"])
        for row in (view["state"], *view["districts"])
        if row["value"] and row["numerator"] and row["denominator"]
    ]
    return float(10.0 ** round(float(np.log10(told_of[0])))) if told_of else 100.0


def _curves(view: Row, smallest: float, largest: float) -> list[dict[str, Any]]:
    """The limits as points to be joined; four curves, two of each level."""
    sizes = np.geomspace(smallest, largest, POINTS)
    kind: chance.Kind = "proportion" if view["indicator"]["kind"] == "share" else "rate"
    reference, times = float(view["state"]["value"]), factor(view)
    found = []
    for said, level in LEVELS.items():
        both = chance.limits(sizes, reference, kind, times, level)
        for side, values in zip(("unten", "oben"), both, strict=True):
            found += [
                {
                    "curve": f"{said} {side}",
                    "level": said,
                    "size": round(float(n), 3),
                    "value": round(float(at), 6),
                }
                for n, at in zip(sizes, values, strict=True)
                if np.isfinite(at)
            ]
    return found


def _plane(view: Row, rows: Sequence[Row]) -> tuple[Plane, list[dict[str, Any]]]:
    """The area that holds every value with its interval, and as much of the funnel as fits."""
    sizes = [float(row["denominator"]) for row in rows]
    smallest, largest = min(sizes) * 0.8, max(sizes) * 1.04
    ratios = largest > SKEWED * smallest
    curves = _curves(view, smallest, largest)
    every = [end for row in rows for end in (marks.middle(row), *(marks.ends(row) or ()))]
    every.append(float(view["state"]["value"]))
    low, high = min(every), max(every)
    # The mouth of the funnel may be far wider than all values; half their span again is enough.
    more = (high - low) / 2 or high / 10 or 1.0
    top = max(high, min(max(one["value"] for one in curves), high + more))
    bottom = min(low, max(min(one["value"] for one in curves), low - more))
    margin = (top - bottom) * 0.04
    upright = (max(bottom - margin, 0.0), top + margin)
    across = (smallest if ratios else 0.0, largest)
    return Plane(WIDTH - LEFT - RIGHT, HEIGHT, across, upright, ratios), curves


def _axes(view: Row, plane: Plane) -> tuple[Spec, Spec]:
    def axis(title: str, room: float, domain: tuple[float, float]) -> Spec:
        scale = {"domain": list(domain), "nice": False, "zero": False}
        looks = {"tickCount": 8, "gridColor": GRID, "titlePadding": 10, "labelFlush": False}
        said = {"title": wrapped(title, room, SMALL), **looks}
        return {"type": "quantitative", "scale": scale, "axis": said}

    upright = axis(told.measure(view["indicator"]), plane.height, plane.upright)
    said = "Nenner: Größe der Gruppe"
    if not plane.ratios:
        return axis(said, plane.width, plane.across), upright
    across = axis(f"{said} (logarithmisch)", plane.width, plane.across)
    across["scale"] = {"type": "log", "domain": list(plane.across), "nice": False}
    across["axis"] |= {"values": _rounds(plane.across), "format": ",d"}
    return across, upright


def _rounds(across: tuple[float, float]) -> list[int]:
    """1, 2 and 5 times the powers of ten between both ends."""
    powers = range(int(np.log10(max(across[0], 1))), int(np.log10(across[1])) + 1)
    every = (times * 10**power for power in powers for times in (1, 2, 5))
    return [one for one in every if across[0] <= one <= across[1]]


def _plot(
    view: Row, plane: Plane, curves: list[dict[str, Any]], state: str, labels: list[dict[str, Any]]
) -> Spec:
    x, y = _axes(view, plane)
    reference = float(view["state"]["value"])
    ends = _ends(plane, curves, state, reference)
    rows = _rows(view)
    return {
        "data": {"values": rows},
        "width": plane.width,
        "height": plane.height,
        "layer": [
            _limits(curves, x, y),
            {
                "data": {"values": [{"value": reference}]},
                "mark": {"type": "rule", "color": INK, "strokeWidth": 1.2},
                "encoding": {"y": {**y, "field": "value"}},
            },
            *_points(rows, x, y),
            _text(ends, x, y, {"field": "said"}, dx=6, color=QUIET),
            # White behind the names, so that a line crossing one leaves it legible.
            _text(labels, x, y, {"field": "said"}, stroke=PAPER, strokeWidth=3),
            _text(labels, x, y, {"field": "said"}, color=INK),
        ],
    }


def _ends(
    plane: Plane, curves: list[dict[str, Any]], state: str, reference: float
) -> list[dict[str, Any]]:
    """What the lines are, at their right end; one above the other where they lie close."""
    found, last = [], plane.height + TALL
    outer = {one["level"]: one["value"] for one in curves if one["curve"].endswith("oben")}
    for said, value in ((state, reference), *outer.items()):
        _, y = plane.pixels(plane.across[1], value)
        last = min(y, last - TALL)
        size, at = plane.data(plane.width, last)
        found.append({"said": said, "size": size, "value": at})
    return found


def _limits(curves: list[dict[str, Any]], x: Spec, y: Spec) -> Spec:
    dashes = {"domain": list(LEVELS), "range": [[5, 4], [1, 0]]}
    return {
        "data": {"values": curves},
        "mark": {"type": "line", "color": LINE, "strokeWidth": 1.2, "clip": True},
        "encoding": {
            "x": {**x, "field": "size"},
            "y": {**y, "field": "value"},
            "detail": {"field": "curve", "type": "nominal"},
            "strokeDash": {
                "field": "level",
                "type": "nominal",
                "scale": dashes,
                "legend": None,
            },
        },
    }


def _rows(view: Row) -> list[dict[str, Any]]:
    return [
        {"name": row["name"], "size": float(row["denominator"]), **marks.point(row)}
        for row in counted(view)
    ]


def _points(rows: list[dict[str, Any]], x: Spec, y: Spec) -> list[Spec]:
    place = {"x": {**x, "field": "size"}, "y": {**y, "field": "low"}, "y2": {"field": "high"}}
    looks = marks.looks(row["look"] for row in rows)
    point = {"x": {**x, "field": "size"}, "y": {**y, "field": "value"}, **looks}
    return [
        {"mark": {**marks.INTERVAL, "strokeWidth": 1}, "encoding": place},
        {"mark": marks.POINT, "encoding": point},
    ]


def _text(rows: list[dict[str, Any]], x: Spec, y: Spec, text: Spec, **mark: Any) -> Spec:
    return {
        "data": {"values": rows},
        "mark": {**LEFT_TEXT, "baseline": "middle", **mark},
        "encoding": {
            "x": {**x, "field": "size"},
            "y": {**y, "field": "value"},
            "text": {**text, "type": "nominal"},
        },
    }
