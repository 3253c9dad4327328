"""Small multiples of one indicator over time: a panel per district, all on the same axes.

A line never crosses a hard break and never bridges a period without a value.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

from app.charts import marks, told, trends
from app.charts.named import told_apart
from app.charts.paper import BAND, HUE, LINE, QUIET, WIDTH, Head, Spec, sheet
from app.charts.refusals import require_readable, require_some
from app.charts.state import over_time, periods, stands
from app.charts.trends import at, step
from app.numerals import day
from app.words import word

Row = Mapping[str, Any]

MOST = 60
# Few panels get more room: (as many panels, columns, height).
LAYOUTS = ((1, 1, 320), (2, 2, 240), (6, 3, 180), (MOST, 4, 120))
LEFT, BETWEEN = 50, 26
INSTEAD = (
    "Bitte Kreise auswählen: `district=…`, auch mehrmals.",
    "Please choose districts: `district=…`, repeated if need be.",
)
TERRITORY = {
    "as_reported": "Gebiet wie berichtet",
    "current": "umgerechnet auf einen Gebietsstand",
}
SAID_SEVERITY = {
    "hard": "durchgezogen: davor und danach nicht vergleichbar",
    "soft": "punktiert: nur mit Vorsicht vergleichbar",
}


def series(view: Row, names: told.Names) -> Spec:
    """The series view: points with intervals and trend per district, the state's line, breaks."""
    view = told_apart(view, names.kinds)
    shown = [one for one in view["districts"] if one["points"]]
    require_some(len(shown))
    require_readable(len(shown), MOST, INSTEAD)
    first, last = view["periods"][0], view["periods"][-1]
    title = f"{view['indicator']['label_de']}, {first}{'' if first == last else f' bis {last}'}"
    state = over_time(view, names.state(view["state"]["code"]))
    head = Head(
        title,
        [told.ground(view, names, _territory(view))],
        [
            _reading(view, shown),
            *state,
            *trends.said(shown),
            *_breaks_said(view),
            *_careful(view, shown),
            *_missing(view),
            told.origin(view, [point for one in shown for point in one["points"]]),
        ],
        " ".join([_said(title, view, shown), *state, *_missing(view)]),
    )
    return sheet(head, [_panels(view, shown)], LEFT)


def _said(title: str, view: Row, shown: Sequence[Row]) -> str:
    """The last value of each and its trend; all the others are in the figures."""
    digits = told.places(p["value"] for one in shown for p in one["points"])
    last = view["periods"][-1]
    latest = [
        {**point, "name": one["name"] + f" ({point['period']})" * (point["period"] != last)}
        for one in shown
        for point in one["points"][-1:]
    ]
    unit = view["indicator"]["unit"]
    read = told.read_out(f"{title}; jeweils der letzte Wert", latest, unit, digits)
    listed = "; ".join(f"{one['name']} {trends.worded(one)}" for one in shown)
    return f"{read} Trends: {listed}."


def _territory(view: Row) -> str:
    """The one territory of all points, or that each has its own."""
    days = {point["territory_date"] for point in view["state"]["points"]}
    if view["territory"] == "current" and len(days) == 1:
        return f"umgerechnet auf den Gebietsstand {day(days.pop())}"
    return TERRITORY[view["territory"]]


def _reading(view: Row, shown: Sequence[Row]) -> str:
    points = [point for one in shown for point in one["points"]]
    if view["indicator"]["kind"] == "count":
        said = "Anzahlen haben kein Intervall."
    elif not any(point["ci95"] for point in points):
        said = "Ohne Intervalle, weil die Quelle keine Nenner nennt."
    else:
        whole = all(point["ci95"] for point in points)
        said = f"Punkte mit 95-%-Intervall{'' if whole else ', wo die Quelle Nenner nennt'}."
    parts = [f"Senkrecht: {told.measure(view['indicator'])}.", said]
    if len(shown) > 1:
        parts += ["Alle Felder haben dieselben Achsen.", told.BY_NAME]
    return " ".join(parts)


def _breaks_said(view: Row) -> list[str]:
    found = []
    for severity, said in SAID_SEVERITY.items():
        named = [
            f"{one['period']} {_short(one)}" + _whose(one, view)
            for one in view["breaks"]
            if one["severity"] == severity
        ]
        if named:
            found.append(f"Senkrechte Linien, {said}: {'; '.join(named)}.")
    return found


def _short(one: Row) -> str:
    """The label without its full stop; both sources in full would drown the rest."""
    label = str(one["label_de"]).rstrip(".")
    return label.partition(":")[0] if one["kind"] == "source" else label


def _whose(one: Row, view: Row) -> str:
    if not one["districts"]:
        return ""
    names = {row["ags"]: row["name"] for row in view["districts"]}
    return f" (nur {', '.join(names.get(ags, ags) for ags in one['districts'])})"


def _careful(view: Row, shown: Sequence[Row]) -> list[str]:
    """Which points are hollow and why: flag by flag, those of the same periods together."""
    every = [{"period": period} for period in view["periods"]]
    found: dict[str, dict[str, list[str]]] = {}
    for one in shown:
        flagged = [(flag, point) for point in one["points"] for flag in point["flags"]]
        for flag in sorted({flag for flag, _ in flagged} & told.CAREFUL):
            when = periods([point for own, point in flagged if own == flag], every)
            found.setdefault(flag, {}).setdefault(when, []).append(one["name"])
    said = "; ".join(
        f"{word(flag, 'flag')}: "
        + ", ".join(_dated(when, who, shown) for when, who in runs.items())
        for flag, runs in found.items()
    )
    return [f"Mit Einschränkung – {said}."] if found else []


def _dated(when: str, who: Sequence[str], shown: Sequence[Row]) -> str:
    return f"{'alle' if len(who) == len(shown) > 1 else _joined(who)} ({when})"


def _missing(view: Row) -> list[str]:
    """Who has no value at all and who lacks one now and then, reason by reason."""
    every = [{"period": period} for period in view["periods"]]
    whole: dict[str, list[str]] = {}
    parts: dict[str, list[str]] = {}
    for one in view["districts"]:
        reasons: dict[str, list[Row]] = {}
        for gap in one["missing"]:
            reasons.setdefault(word(gap["reason"], "reason"), []).append(gap)
        if not one["points"]:
            whole.setdefault(", ".join(reasons), []).append(one["name"])
            continue
        for reason, gaps in reasons.items():
            parts.setdefault(reason, []).append(f"{one['name']} {periods(gaps, every)}")
    return [
        f"{head} – {'; '.join(f'{why}: {_joined(who)}' for why, who in found.items())}."
        for head, found in (("Ganz ohne Wert", whole), ("Zum Teil ohne Wert", parts))
        if found
    ]


def _joined(names: Sequence[str]) -> str:
    return ", ".join(names)


def _panels(view: Row, shown: Sequence[Row]) -> Spec:
    _, columns, height = next(one for one in LAYOUTS if len(shown) <= one[0])
    width = round((WIDTH - LEFT - (columns - 1) * BETWEEN) / columns) - 12
    order = [one["name"] for one in shown]
    values = [row for one in shown for row in _rows(view, one)]
    return {
        "data": {"values": values},
        "columns": columns,
        "spacing": {"row": 12, "column": BETWEEN},
        "facet": {
            "field": "name",
            "type": "nominal",
            "sort": order,
            "header": {"title": None, "labelFontWeight": "bold", "labelPadding": 4},
        },
        "spec": {"width": width, "height": height, "layer": _layers(view, values, width)},
    }


def _rows(view: Row, district: Row) -> list[dict[str, Any]]:
    """All that is drawn in one panel: points, the state's points, and the breaks that hold here."""
    order = {period: i for i, period in enumerate(view["periods"])}
    rows: list[dict[str, Any]] = []
    run, before = 0, None
    for point in district["points"]:
        here = (order[point["period"]], point["segment"])
        run += before is not None and here != (before[0] + 1, before[1])
        before = here
        rows.append({"kind": "own", "at": at(point["period"]), "run": run, **marks.point(point)})
    rows += _state_rows(view)
    firm = district["trend"]["significant"]
    rows += [
        {"kind": "trend", "at": place, "value": value, "firm": firm}
        for place, value in trends.ends(district)
    ]
    half = step(view["periods"][0]) / 2
    rows += [
        {"kind": "break", "at": at(one["period"]) - half, "severity": one["severity"]}
        for one in view["breaks"]
        if not one["districts"] or district["ags"] in one["districts"]
    ]
    return [{"name": district["name"], **row} for row in rows]


def _state_rows(view: Row) -> list[dict[str, Any]]:
    """The state's line, cut at the breaks that hold for everybody, and where it has no value."""
    if view["indicator"]["kind"] == "count":
        return []
    hard = [one["period"] for one in view["breaks"] if _everywhere(one)]
    points = view["state"]["points"]
    gaps = list(accumulate(not stands(point) for point in points))
    return [
        {
            "kind": "state",
            "at": at(point["period"]),
            "value": float(point["value"]),
            "run": sum(period <= point["period"] for period in hard) + gaps[place],
        }
        for place, point in enumerate(points)
        if stands(point)
    ]


def _everywhere(one: Row) -> bool:
    return one["severity"] == "hard" and not one["districts"]


def _layers(view: Row, values: Sequence[Row], width: float) -> list[Spec]:
    places = [at(period) for period in view["periods"]]
    # A year takes about 34 pixels when written out.
    every = max(1, -(-len(set(map(int, places))) * 34 // max(int(width), 1)))
    years = list(range(int(places[0]), int(places[-1]) + 1, every))
    x = {
        "field": "at",
        "type": "quantitative",
        "scale": {"domain": [places[0] - 0.5, places[-1] + 0.5], "nice": False, "zero": False},
        "axis": {"title": None, "values": years, "format": "d", "grid": False},
    }
    y = {
        "field": "value",
        "type": "quantitative",
        "scale": {"zero": False, "nice": True},
        "axis": {"title": None, "tickCount": 4},
    }
    line = {"x": x, "y": y, "detail": {"field": "run", "type": "nominal"}}
    looks = marks.looks(row["look"] for row in values if row["kind"] == "own")
    return [
        _only("break", {"type": "rule", "color": LINE}, {"x": x, "strokeDash": _severity()}),
        *(_trend(x, y, firm=firm) for firm in (True, False)),
        _only("state", {"type": "line", "color": QUIET, "strokeDash": [4, 3]}, line),
        _only("own", {"type": "line", "color": HUE, "strokeWidth": 1.4}, line),
        _only(
            "own",
            {**marks.INTERVAL, "strokeWidth": 1},
            {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}},
        ),
        _only("own", {**marks.POINT, "size": 18, "strokeWidth": 1.2}, {"x": x, "y": y, **looks}),
    ]


def _trend(x: Spec, y: Spec, *, firm: bool) -> Spec:
    """Below the points: a band where the trend is proven, thin dashes where it is not."""
    mark: Spec = {"type": "line", "color": BAND, "strokeWidth": 6, "strokeCap": "butt"}
    if not firm:
        mark |= {"color": LINE, "strokeWidth": 1.2, "strokeDash": [2, 2]}
    both = {"and": [{"field": "kind", "equal": "trend"}, {"field": "firm", "equal": firm}]}
    return {"transform": [{"filter": both}], "mark": mark, "encoding": {"x": x, "y": y}}


def _severity() -> Spec:
    return {"condition": {"test": "datum.severity === 'hard'", "value": [1, 0]}, "value": [2, 3]}


def _only(kind: str, mark: Spec, encoding: Spec) -> Spec:
    return {
        "transform": [{"filter": {"field": "kind", "equal": kind}}],
        "mark": mark,
        "encoding": encoding,
    }
