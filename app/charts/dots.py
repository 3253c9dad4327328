"""Dot plot of one indicator: a row per district, by name, with interval and the state's line."""

from collections.abc import Mapping
from typing import Any

from app.charts import marks, told
from app.charts.named import told_apart
from app.charts.paper import (
    GRID,
    INK,
    NORMAL,
    SMALL,
    WIDTH,
    Head,
    Spec,
    beside,
    breadth,
    by_name,
    measured,
    sheet,
)
from app.charts.refusals import require_readable, require_some
from app.charts.state import apart, has_line, of_group

Row = Mapping[str, Any]

STEP = 21
MOST = 120
INSTEAD = (
    "Für so viele Kreise eignet sich `chart=funnel`; oder ein Land auswählen (`state`).",
    "For this many use `chart=funnel`, or choose a state.",
)


def dots(view: Row, names: told.Names) -> Spec:
    """The indicator view as a dot plot."""
    view = told_apart(view, names.kinds)
    rows = view["districts"]
    require_some(len(rows))
    require_readable(len(rows), MOST, INSTEAD)
    title = f"{view['indicator']['label_de']}, {view['period']}"
    digits = told.digits_of(view)
    beside_it = [*apart(view, names.state(view["state"]["code"]), digits), *of_group(view, digits)]
    head = Head(
        title,
        [told.ground(view, names)],
        [
            told.reading_of(view),
            *beside_it,
            *told.broken(rows),
            *told.careful(rows),
            *told.missing(view["missing"]),
            told.origin(view, rows),
        ],
        " ".join(
            [
                told.read_out(title, rows, view["indicator"]["unit"], digits),
                *_state_said(view, names, digits),
                *beside_it,
                *told.missing(view["missing"]),
            ]
        ),
    )
    left = max(breadth(row["name"], NORMAL) for row in rows) + 14
    return sheet(head, [_plot(view, names, digits, left)], left)


def _state_said(view: Row, names: told.Names, digits: int) -> list[str]:
    return [f"{told.state_label(view, names, digits)}."] if has_line(view) else []


def _plot(view: Row, names: told.Names, digits: int, left: float) -> Spec:
    rows = [
        {"name": row["name"], "said": told.around(row, digits), **marks.point(row)}
        for row in view["districts"]
    ]
    right = max(breadth(row["said"], SMALL) for row in rows) + 14
    wide = round(WIDTH - left - right)
    y, x = by_name([row["name"] for row in rows]), measured(told.measure(view["indicator"]), wide)
    between = {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}}
    looks = marks.looks(row["look"] for row in rows)
    return {
        "data": {"values": rows},
        "width": wide,
        "height": {"step": STEP},
        "layer": [
            *([_state(view, names, digits)] if has_line(view) else []),
            {"mark": marks.INTERVAL, "encoding": {**between, "strokeDash": marks.DASHES}},
            {"mark": marks.POINT, "encoding": {"y": y, "x": {**x, "field": "value"}, **looks}},
            beside(y),
        ],
    }


def _state(view: Row, names: told.Names, digits: int) -> Spec:
    """The state's line with its own interval behind it, named above."""
    state = view["state"]
    low, high = state["ci95"] or (state["value"], state["value"])
    said = told.state_label(view, names, digits)
    row = {"at": float(state["value"]), "low": float(low), "high": float(high), "said": said}
    at = {"field": "at", "type": "quantitative"}
    band = {"x": {**at, "field": "low"}, "x2": {"field": "high"}}
    return {
        "data": {"values": [row]},
        "layer": [
            {"mark": {"type": "rect", "color": GRID}, "encoding": band},
            {"mark": {"type": "rule", "color": INK, "strokeWidth": 1.2}, "encoding": {"x": at}},
            {
                "mark": {"type": "text", "y": -8, "fontSize": SMALL, "fontWeight": "bold"},
                "encoding": {"x": at, "text": {"field": "said", "type": "nominal"}},
            },
        ],
    }
