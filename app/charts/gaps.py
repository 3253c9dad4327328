"""Two groups beside each other: both values per district, and their difference with interval."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.named import told_apart
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
from app.charts.state import UNKNOWN, stands, whose
from app.numerals import number

Row = Mapping[str, Any]

STEP, MOST, BETWEEN, APART = 21, 120, 36, 4
SIDES = ("group", "reference")
# Two shares differ by points, not by percent.
UNITS = {"%": "Prozentpunkten"}
INSTEAD = ("Bitte ein Land auswählen (`state`).", "Please choose a state.")
READING = "Links beide Gruppen, rechts ihre Differenz {units}{limits}. {zero}"
ZERO = "Gepunktete Linie: kein Unterschied."
PROVEN = "Schließt das Intervall der Differenz sie ein, ist kein Unterschied nachgewiesen."
WITHOUT_LIMITS = "Ohne Intervalle, weil die Quelle keine Nenner nennt."
VERDICTS = {
    "converging": "nähern sich an",
    "diverging": "gehen auseinander",
    "no_change": "ohne nachgewiesene Änderung",
    None: "nicht zu bestimmen",
}


def gaps(view: Row, names: told.Names) -> Spec:
    """The gaps view: a pair of marks per district, and the difference beside it."""
    view = told_apart(view, names.kinds)
    districts = [one for one in view["districts"] if one["difference"] is not None]
    require_some(len(districts))
    require_readable(len(districts), MOST, INSTEAD)
    group, reference = groups = _groups(view, names)
    title = f"{view['indicator']['label_de']}, {view['period']}: {group} und {reference}"
    digits = told.places(
        figure
        for one in districts
        for figure in (one["group"]["value"], one["reference"]["value"], one["difference"])
    )
    rows = [_row(one, digits) for one in districts]
    others = {name: code for name, code in view["breakdown"].items() if name != view["dimension"]}
    state = _state_said(view, names.state(view["state"]["code"]), groups, digits)
    head = Head(
        title,
        [told.ground({**view, "breakdown": others}, names)],
        [_reading(view, rows), *state, *_left_out(view, districts)],
        " ".join([f"{title}. {_said(rows, digits)}.", *state, *told.missing(view["missing"])]),
    )
    left = max(breadth(row["name"], NORMAL) for row in rows) + 14
    return sheet(head, [_plots(view, rows, left, groups, _label(view, names, digits))], left)


def _groups(view: Row, names: told.Names) -> tuple[str, str]:
    def named(code: str) -> str:
        return names.categories.get((view["dimension"], code), code)

    return named(view["group"]), named(view["reference"])


def _reading(view: Row, rows: Sequence[Row]) -> str:
    limits = any(row["low"] is not None for row in rows)
    units = told.in_units(UNITS.get(view["indicator"]["unit"], view["indicator"]["unit"]))
    said = READING.format(
        units=units,
        limits=", beides mit 95-%-Intervall" if limits else "",
        zero=f"{ZERO} {PROVEN if limits else WITHOUT_LIMITS}",
    )
    return f"{said} {told.BY_NAME}" if len(rows) > 1 else said


def _left_out(view: Row, districts: Sequence[Row]) -> list[str]:
    """What the picture cannot show, and where all of it comes from."""
    without = [one["name"] for one in view["districts"] if one["difference"] is None]
    return [
        *_convergence(view),
        *told.careful(districts),
        *([f"Nicht gezeichnet, weil keine Differenz: {', '.join(without)}."] if without else []),
        *told.missing(view["missing"]),
        told.origin(view, districts),
    ]


def _convergence(view: Row) -> list[str]:
    """Whether the groups came closer over time, where that was asked for."""
    found: dict[str, list[str]] = {}
    for one in view["districts"]:
        if one["convergence"]:
            said = VERDICTS[one["convergence"]["verdict"]]
            found.setdefault(said, []).append(one["name"])
    listed = "; ".join(f"{said}: {', '.join(who)}" for said, who in found.items())
    return [f"Ob sich die Gruppen annähern – {listed}."] if found else []


def _state_said(view: Row, name: str, groups: tuple[str, str], digits: int) -> list[str]:
    """Both sides and the gap of the state; or of whom else, without calling it the state's."""
    state = view["state"]
    if state["difference"] is None:
        return [f"Kein Landeswert: {UNKNOWN}."]
    who = whose(_like_a_rate(state), name)
    said = f"{who}: {groups[0]} {number(state['group_value'], digits)}"
    said += f" und {groups[1]} {number(state['reference_value'], digits)}"
    said += f", Differenz {number(state['difference'], digits)}"
    if state["difference_ci95"]:
        low, high = (number(end, digits) for end in state["difference_ci95"])
        said += f" ({low} bis {high})"
    return [f"{said}{'' if _drawn(state) else '; das ist kein Wert des Landes'}."]


def _like_a_rate(state: Row) -> Row:
    """Without a method of its own, the difference is that of two published values."""
    return {**state, "value": state["difference"], "method": state["method"] or "source"}


def _drawn(state: Row) -> bool:
    return stands(_like_a_rate(state))


def _label(view: Row, names: told.Names, digits: int) -> str:
    state = view["state"]
    who = whose(_like_a_rate(state), names.state(state["code"]))
    return f"{who} {number(state['difference'], digits)}"


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
    unit = told.in_units(UNITS.get(view["indicator"]["unit"], view["indicator"]["unit"]))
    difference = f"Differenz {unit}: {groups[0]} minus {groups[1]}"
    of_groups = measured(told.measure(view["indicator"]), wide)
    shared = {"width": wide, "height": {"step": STEP}}
    return {
        "data": {"values": rows},
        "spacing": BETWEEN,
        "resolve": OWN_LEGENDS,
        "hconcat": [
            {**shared, "layer": _pairs(rows, groups, of_groups)},
            {**shared, "layer": _differences(view, rows, state, measured(difference, wide))},
        ],
    }


def _pairs(rows: Sequence[Row], groups: tuple[str, str], x: Spec) -> list[Spec]:
    """Both groups on one line; where they have intervals, the second a little below the first."""
    y = by_name([row["name"] for row in rows])
    limits = any(row[f"{side}_low"] is not None for row in rows for side in SIDES)
    between = {"y": y, "x": {**x, "field": "group"}, "x2": {"field": "reference"}}
    joined = {"mark": {"type": "rule", "color": LINE}, "encoding": between}
    sides = zip(SIDES, groups, (-APART, APART) if limits else (0, 0), strict=True)
    marked = [one for side, who, off in sides for one in _side_marks(rows, side, who, off, (x, y))]
    who = {"field": "who", "type": "nominal", "legend": {"title": None}}
    looks = {
        "shape": {**who, "scale": {"domain": groups, "range": ["circle", "diamond"]}},
        "fill": {**who, "scale": {"domain": groups, "range": [HUE, PAPER]}},
    }
    for one in marked[1::2]:
        one["encoding"] |= looks
    return [*([] if limits else [joined]), *marked]


def _side_marks(
    rows: Sequence[Row], side: str, who: str, off: int, axes: tuple[Spec, Spec]
) -> list[Spec]:
    """Interval and point of one group; `off` pixels below the middle of the row."""
    x, y = axes
    limits = {"low": f"{side}_low", "high": f"{side}_high"}
    values = [
        {"name": row["name"], "who": who, "value": row[side]}
        | {end: row[column] for end, column in limits.items()}
        for row in rows
    ]
    place = {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}}
    return [
        {"data": {"values": values}, "mark": {**marks.INTERVAL, "yOffset": off}, "encoding": place},
        {
            "data": {"values": values},
            "mark": {**marks.POINT, "yOffset": off, "size": 46 if off else marks.POINT["size"]},
            "encoding": {"y": y, "x": {**x, "field": "value"}},
        },
    ]


def _differences(view: Row, rows: Sequence[Row], name: str, x: Spec) -> list[Spec]:
    y = by_name([row["name"] for row in rows], labelled=False)
    state = view["state"]
    place = {"y": y, "x": {**x, "field": "low"}, "x2": {"field": "high"}}
    point = {"y": y, "x": {**x, "field": "value"}, **marks.looks(row["look"] for row in rows)}
    return [
        # Named by the axis and the foot: a label here would stand in the way of the state's.
        _line({"value": 0.0, "said": ""}, x, color=LINE, strokeDash=[2, 2]),
        *(
            [_line({"value": float(state["difference"]), "said": name}, x, color=INK)]
            if _drawn(state)
            else []
        ),
        {"mark": marks.INTERVAL, "encoding": {**place, "strokeDash": marks.DASHES}},
        {"mark": marks.POINT, "encoding": point},
        beside(y),
    ]


def _line(row: dict[str, Any], x: Spec, **mark: Any) -> Spec:
    at = {"x": {**x, "field": "value"}}
    said = {"type": "text", "y": -8, "fontSize": SMALL, "fontWeight": "bold"}
    return {
        "data": {"values": [row]},
        "layer": [
            {"mark": {"type": "rule", "strokeWidth": 1.2, **mark}, "encoding": at},
            {"mark": said, "encoding": {**at, "text": {"field": "said", "type": "nominal"}}},
        ],
    }
