"""Profile of one district: where each of its values lies between the districts of the state.

Every row has a scale of its own, from the lowest to the highest district; left and right are
lower and higher, never worse and better.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.paper import (
    BAND,
    HUE,
    INK,
    LEFT_TEXT,
    LINE,
    QUIET,
    SMALL,
    WIDTH,
    Head,
    Spec,
    breadth,
    sheet,
    wrapped,
)
from app.charts.refusals import require_readable, require_some
from app.numerals import day, number
from app.words import word

Row = Mapping[str, Any]

LEFT, STEP = 300, 38
MOST = 80
INSTEAD = (
    "Bitte mit `tier=core` oder `field=…` eingrenzen.",
    "Please narrow it down by `tier=core` or `field=…`.",
)
READING = (
    "Jede Zeile hat ihren eigenen Maßstab, links der niedrigste, rechts der höchste Wert der"
    " Kreise. Helles Band: mittlere Hälfte der Kreise. Senkrechter Strich: Land. Punkt mit Strich:"
    " Wert und 95-%-Intervall. Rechts liegt, was höher ist, nicht was besser ist."
)
UNSAID = {"reason": "not_yet_available"}
PEERS = " Hohle Raute: Vergleichsgruppe."


def profile(view: Row, names: told.Names) -> Spec:
    """The profile view as one row per indicator with a value, in the order of the framework."""
    known = [one for one in view["indicators"] if one["cell"] is not None]
    require_some(len(known))
    require_readable(len(known), MOST, INSTEAD)
    who, state = view["district"]["name"], names.state(view["district"]["ags"][:2])
    title = f"{who}: Profil im Vergleich der Kreise"
    rows = [_row(one, place) for place, one in enumerate(known)]
    cells = [{**one["cell"], "name": one["indicator"]["label_de"]} for one in known]
    with_peers = any(row["peers"] is not None for row in rows)
    head = Head(
        title,
        [f"{state} · je Indikator der angegebene Zeitraum"],
        [
            READING + (PEERS if with_peers else ""),
            *told.careful(cells),
            *_missing(view["indicators"]),
            *_grounds(known),
            told.origin(view, cells),
        ],
        f"{title}. " + "; ".join(f"{row['full']}: {row['said']}" for row in rows) + ".",
    )
    return sheet(head, [_plot(rows)], LEFT)


def _missing(entries: Sequence[Row]) -> list[str]:
    return told.missing(
        [
            {"name": one["indicator"]["label_de"], "reason": (one["missing"] or UNSAID)["reason"]}
            for one in entries
            if one["cell"] is None
        ]
    )


def _row(entry: Row, place: int) -> dict[str, Any]:
    indicator, cell = entry["indicator"], entry["cell"]
    full = f"{indicator['label_de']} ({entry['period']}, {indicator['unit']})"
    digits = told.places([cell["value"] if cell["value"] is not None else cell["value_max"]])
    state = _state(entry)
    said = told.around(cell, digits)
    if state is not None:
        said += f" · {told.whose(entry['state'], 'Land')} {number(state, digits)}"
    return {
        "y": place * STEP + STEP / 2,
        "full": full,
        "lines": wrapped(full, LEFT - 20, SMALL)[:2],
        "said": said,
        **_placed(entry, marks.point(cell), state),
    }


def _state(entry: Row) -> float | None:
    """The state's value where it can be held against a district's; a sum cannot."""
    state = entry["state"]
    if not state or state["value"] is None or entry["indicator"]["kind"] == "count":
        return None
    return float(state["value"])


def _placed(entry: Row, point: Row, state: float | None) -> dict[str, Any]:
    """Every figure of the row as a part of the way from its lowest to its highest."""
    spread = entry["distribution"] or {}
    group = entry["peers"]["value"] if entry["peers"] else None
    figures = {
        **{name: point[name] for name in ("value", "low", "high")},
        **{name: spread.get(name) for name in ("min", "q1", "q3", "max")},
        "state": state,
        "peers": group,
    }
    known = [float(figure) for figure in figures.values() if figure is not None]
    low, span = min(known), max(known) - min(known)
    if span == 0:
        low, span = low - 1, 2.0
    placed = {
        name: None if figure is None else round((float(figure) - low) / span, 5)
        for name, figure in figures.items()
    }
    return {**placed, "look": point["look"], "firm": point["firm"]}


def _grounds(entries: Sequence[Row]) -> list[str]:
    """Territory and basis of the rows, since they need not be the same for all."""
    found: dict[str, int] = {}
    for one in entries:
        said = f"{word(one['basis'], 'basis')}, Gebietsstand {day(one['territory_date'])}"
        found[said] = found.get(said, 0) + 1
    return [f"Grundlagen: {'; '.join(f'{said} ({count})' for said, count in found.items())}."]


def _plot(rows: list[dict[str, Any]]) -> Spec:
    right = max(breadth(row["said"], SMALL) for row in rows) + 14
    y = {"field": "y", "type": "quantitative", "scale": None, "axis": None}

    def x(field: str) -> Spec:
        scale = {"domain": [0, 1], "nice": False}
        return {"field": field, "type": "quantitative", "scale": scale, "axis": None}

    def line(field: str, until: str, **mark: Any) -> Spec:
        place = {"x": x(field), "x2": {"field": until}, "y": y}
        return _only(field, {"type": "rule", **mark}, place)

    interval = line("low", "high", color=HUE, strokeWidth=1.6)
    interval["encoding"]["strokeDash"] = marks.DASHES
    return {
        "data": {"values": rows},
        "width": round(WIDTH - LEFT - right),
        "height": len(rows) * STEP,
        "layer": [
            line("min", "max", color=LINE, strokeWidth=1),
            line("q1", "q3", color=BAND, strokeWidth=11),
            _only(
                "state",
                {"type": "tick", "color": INK, "thickness": 2, "size": 20, "orient": "vertical"},
                {"x": x("state"), "y": y},
            ),
            interval,
            _only(
                "peers",
                {"type": "point", "shape": "diamond", "stroke": QUIET, "fill": "white", "size": 70},
                {"x": x("peers"), "y": y},
            ),
            {
                "mark": marks.POINT,
                "encoding": {"x": x("value"), "y": y, **marks.looks(r["look"] for r in rows)},
            },
            _text(rows, "said", y, x="width", dx=12, color=QUIET),
            _text(_labels(rows), "said", y, x=-LEFT, color=INK),
        ],
    }


def _labels(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {"y": row["y"] - 7 * (len(row["lines"]) - 1) + 14 * i, "said": said}
        for row in rows
        for i, said in enumerate(row["lines"])
    ]


def _only(field: str, mark: Spec, encoding: Spec) -> Spec:
    """A layer of the rows that have the figure."""
    known = {"field": field, "valid": True}
    return {"transform": [{"filter": known}], "mark": mark, "encoding": encoding}


def _text(rows: list[dict[str, Any]], field: str, y: Spec, **mark: Any) -> Spec:
    return {
        "data": {"values": [{"y": row["y"], field: row[field]} for row in rows]},
        "mark": {**LEFT_TEXT, "baseline": "middle", **mark},
        "encoding": {"y": y, "text": {"field": field, "type": "nominal"}},
    }
