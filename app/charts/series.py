"""Small multiples of one indicator over time: a panel per district, all on the same axes.

A line never crosses a hard break and never bridges a period without a value.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.paper import HUE, LINE, QUIET, WIDTH, Head, Spec, sheet
from app.charts.refusals import require_readable, require_some

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
    """The series view: each district's points with intervals, the state's line, the breaks."""
    shown = [one for one in view["districts"] if one["points"]]
    require_some(len(shown))
    require_readable(len(shown), MOST, INSTEAD)
    first, last = view["periods"][0], view["periods"][-1]
    title = f"{view['indicator']['label_de']}, {first} bis {last}"
    digits = told.places(p["value"] for one in shown for p in one["points"])
    latest = [{"name": one["name"], **one["points"][-1]} for one in shown]
    head = Head(
        title,
        [told.ground(view, names, TERRITORY[view["territory"]])],
        [
            _reading(view, shown, names.state(view["state"]["code"])),
            *_breaks_said(view),
            *_careful(shown),
            *_missing(view["districts"]),
            told.origin(view, [point for one in shown for point in one["points"]]),
        ],
        told.read_out(
            f"{title}; jeweils der letzte Wert", latest, view["indicator"]["unit"], digits
        ),
    )
    return sheet(head, [_panels(view, shown)], LEFT)


def at(period: str) -> float:
    """A period as a place on the time axis: the year, plus the part of it that has gone."""
    year, _, part = period.partition("-")
    if not part:
        return float(year)
    gone = (int(part[1]) - 1) / 4 if part.startswith("Q") else (int(part) - 1) / 12
    return round(int(year) + gone, 4)


def _reading(view: Row, shown: Sequence[Row], state: str) -> str:
    with_limits = any(point["ci95"] for one in shown for point in one["points"])
    points = [point for point in view["state"]["points"] if point["value"] is not None]
    parts = {told.whose(point, state) for point in points} - {state}
    line = f"Grau gestrichelt: {state}{', zum Teil nur einige Kreise zusammen' * bool(parts)}. "
    return (
        ("Punkte mit 95-%-Intervall. " if with_limits else "Ohne Intervalle: Nenner fehlen. ")
        + (line if points else "")
        + "Alle Felder haben dieselben Achsen. Reihenfolge nach Namen; die Lage ist kein Urteil."
    )


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


def _careful(shown: Sequence[Row]) -> list[str]:
    rows = [
        {"name": f"{one['name']} {point['period']}", "flags": point["flags"]}
        for one in shown
        for point in one["points"]
        if told.CAREFUL.intersection(point["flags"])
    ]
    return told.careful(rows) if len(rows) <= 24 else [_counted(rows)]


def _counted(rows: Sequence[Row]) -> str:
    return f"Hohle Punkte: {len(rows)} Werte mit Einschränkung; welche, steht unter `flags`."


def _missing(districts: Sequence[Row]) -> list[str]:
    whole = [one["name"] for one in districts if not one["points"]]
    parts = [
        f"{one['name']} {', '.join(gap['period'] for gap in one['missing'])}"
        for one in districts
        if one["points"] and one["missing"]
    ]
    said = [f"Ganz ohne Wert: {', '.join(whole)}."] if whole else []
    return said + ([f"Ohne Wert in einzelnen Zeiträumen: {'; '.join(parts)}."] if parts else [])


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
    step = 1.0 if "-" not in view["periods"][0] else at(view["periods"][0][:4] + "-Q2") % 1
    rows += [
        {"kind": "break", "at": at(one["period"]) - step / 2, "severity": one["severity"]}
        for one in view["breaks"]
        if not one["districts"] or district["ags"] in one["districts"]
    ]
    return [{"name": district["name"], **row} for row in rows]


def _state_rows(view: Row) -> list[dict[str, Any]]:
    """The state's line, cut at the breaks that hold for everybody."""
    hard = [one["period"] for one in view["breaks"] if _everywhere(one)]
    return [
        {
            "kind": "state",
            "at": at(point["period"]),
            "value": float(point["value"]),
            "run": sum(period <= point["period"] for period in hard),
        }
        for point in view["state"]["points"]
        if point["value"] is not None
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
        _only("state", {"type": "line", "color": QUIET, "strokeDash": [4, 3]}, line),
        _only("own", {"type": "line", "color": HUE, "strokeWidth": 1.4}, line),
        _only(
            "own",
            {**marks.INTERVAL, "strokeWidth": 1},
            {"x": x, "y": {**y, "field": "low"}, "y2": {"field": "high"}},
        ),
        _only("own", {**marks.POINT, "size": 18, "strokeWidth": 1.2}, {"x": x, "y": y, **looks}),
    ]


def _severity() -> Spec:
    return {"condition": {"test": "datum.severity === 'hard'", "value": [1, 0]}, "value": [2, 3]}


def _only(kind: str, mark: Spec, encoding: Spec) -> Spec:
    return {
        "transform": [{"filter": {"field": "kind", "equal": kind}}],
        "mark": mark,
        "encoding": encoding,
    }
