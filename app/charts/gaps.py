"""Two groups beside each other: both values per district, and their difference with interval."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.paper import (
    HUE,
    INK,
    LINE,
    NORMAL,
    OWN_LEGENDS,
    PAPER,
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
from app.numerals import number

Row = Mapping[str, Any]

STEP, MOST, BETWEEN = 21, 120, 36
INSTEAD = ("Bitte ein Land auswählen (`state`).", "Please choose a state.")
WITH_LIMITS = (
    "Links beide Gruppen, rechts ihre Differenz in Einheiten des Indikators, beides mit"
    " 95-%-Intervall; schließt das der Differenz die Null ein, ist kein Unterschied nachgewiesen."
)
WITHOUT_LIMITS = (
    "Links beide Gruppen, rechts ihre Differenz in Einheiten des Indikators. Ohne Intervalle, weil"
    " die Quelle keine Nenner nennt."
)
READING = " Reihenfolge nach Namen; die Lage ist kein Urteil."


def gaps(view: Row, names: told.Names) -> Spec:
    """The gaps view: a pair of marks per district, and the difference beside it."""
    districts = [one for one in view["districts"] if one["difference"] is not None]
    require_some(len(districts))
    require_readable(len(districts), MOST, INSTEAD)
    group, reference = (
        names.categories.get((view["dimension"], view[side]), view[side])
        for side in ("group", "reference")
    )
    title = f"{view['indicator']['label_de']}, {view['period']}: {group} und {reference}"
    digits = told.places(
        figure
        for one in districts
        for figure in (one["group"]["value"], one["reference"]["value"], one["difference"])
    )
    rows = [_row(one, digits) for one in districts]
    others = {name: code for name, code in view["breakdown"].items() if name != view["dimension"]}
    without = [one["name"] for one in view["districts"] if one["difference"] is None]
    head = Head(
        title,
        [told.ground({**view, "breakdown": others}, names)],
        [
            (WITH_LIMITS if any(row["low"] is not None for row in rows) else WITHOUT_LIMITS)
            + READING,
            *told.careful(districts),
            *([f"Nicht gezeichnet, weil keine Differenz: {', '.join(without)}."] * bool(without)),
            *told.missing(view["missing"]),
            told.origin(view, districts),
        ],
        f"{title}. {_said(rows, digits)}.",
    )
    known = view["state"]
    state = f"{told.whose(known, names.state(known['code']))} {number(known['difference'], digits)}"
    left = max(breadth(row["name"], NORMAL) for row in rows) + 14
    return sheet(head, [_plots(view, rows, left, (group, reference), state)], left)


def _said(rows: Sequence[Row], digits: int) -> str:
    return "; ".join(
        f"{row['name']} {number(row['group'], digits)} und {number(row['reference'], digits)},"
        f" Differenz {row['said']}"
        for row in rows
    )


def _row(one: Row, digits: int) -> dict[str, Any]:
    limits = one["difference_ci95"]
    difference = float(one["difference"])
    said = number(difference, digits)
    if limits:
        said += f" ({number(limits[0], digits)} bis {number(limits[1], digits)})"
    careful = bool(told.CAREFUL.intersection(one["flags"]))
    return {
        "name": one["name"],
        **_side("group", one["group"]),
        **_side("reference", one["reference"]),
        "value": difference,
        "low": float(limits[0]) if limits else None,
        "high": float(limits[1]) if limits else None,
        "said": said,
        "firm": not careful,
        "look": marks.LIMITED if careful else marks.PLAIN,
    }


def _side(name: str, side: Row) -> dict[str, Any]:
    low, high = side["ci95"] or (None, None)
    return {name: float(side["value"]), f"{name}_low": low, f"{name}_high": high}


def _plots(
    view: Row, rows: list[dict[str, Any]], left: float, groups: tuple[str, str], state: str
) -> Spec:
    right = max(breadth(row["said"], SMALL) for row in rows) + 14
    wide = round((WIDTH - left - right - BETWEEN) / 2)
    unit = view["indicator"]["unit"]
    return {
        "data": {"values": rows},
        "spacing": BETWEEN,
        "resolve": OWN_LEGENDS,
        "hconcat": [
            {
                "width": wide,
                "height": {"step": STEP},
                "layer": _pairs(rows, groups, measured(f"{view['indicator']['label_de']}, {unit}")),
            },
            {
                "width": wide,
                "height": {"step": STEP},
                "layer": _differences(
                    view, rows, state, measured(f"Differenz: {groups[0]} minus {groups[1]}")
                ),
            },
        ],
    }


def _pairs(rows: Sequence[Row], groups: tuple[str, str], x: Spec) -> list[Spec]:
    y = by_name([row["name"] for row in rows])
    values = [
        {
            "name": row["name"],
            "who": who,
            "value": row[side],
            "low": row[f"{side}_low"],
            "high": row[f"{side}_high"],
        }
        for row in rows
        for side, who in zip(("group", "reference"), groups, strict=True)
    ]
    who = {"field": "who", "type": "nominal", "legend": {"title": None}}
    return [
        {
            "mark": {"type": "rule", "color": LINE},
            "encoding": {"y": y, "x": {**x, "field": "group"}, "x2": {"field": "reference"}},
        },
        {
            "data": {"values": values},
            "mark": {**marks.INTERVAL, "strokeWidth": 3},
            "encoding": {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}},
        },
        {
            "data": {"values": values},
            "mark": marks.POINT,
            "encoding": {
                "y": y,
                "x": {**x, "field": "value"},
                "shape": {**who, "scale": {"domain": groups, "range": ["circle", "diamond"]}},
                "fill": {**who, "scale": {"domain": groups, "range": [HUE, PAPER]}},
            },
        },
    ]


def _differences(view: Row, rows: Sequence[Row], name: str, x: Spec) -> list[Spec]:
    y = by_name([row["name"] for row in rows], labelled=False)
    state = view["state"]["difference"]
    place = {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}}
    point = {"y": y, "x": {**x, "field": "value"}, **marks.looks(row["look"] for row in rows)}
    return [
        _line({"value": 0.0, "said": "0"}, x, color=LINE, strokeDash=[2, 2]),
        *(
            [_line({"value": float(state), "said": name}, x, color=INK, strokeWidth=1.2)]
            if state is not None
            else []
        ),
        {"mark": marks.INTERVAL, "encoding": {**place, "strokeDash": marks.DASHES}},
        {"mark": marks.POINT, "encoding": point},
        beside(y),
    ]


def _line(row: dict[str, Any], x: Spec, **mark: Any) -> Spec:
    at = {"x": {**x, "field": "value"}}
    return {
        "data": {"values": [row]},
        "layer": [
            {"mark": {"type": "rule", **mark}, "encoding": at},
            {
                "mark": {"type": "text", "y": -8},
                "encoding": {**at, "text": {"field": "said", "type": "nominal"}},
            },
        ],
    }
