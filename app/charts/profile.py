"""Profile of one district: where each of its values lies between the districts of the state.

Every row has a scale of its own, from the lowest to the highest district; left and right are
lower and higher, never worse and better.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told, trends
from app.charts.named import group, name
from app.charts.paper import (
    BAND,
    HUE,
    INK,
    LEFT_TEXT,
    LINE,
    PAPER,
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
from app.charts.state import UNKNOWN, has_line, whose
from app.numerals import day, number
from app.words import word

Row = Mapping[str, Any]

LEFT, STEP, LEADING = 300, 38, 14
MOST = 80
INSTEAD = (
    "Bitte mit `tier=core` oder `field=…` eingrenzen.",
    "Please narrow it down by `tier=core` or `field=…`.",
)
READING = (
    "Jede Zeile hat ihren eigenen Maßstab, links der niedrigste, rechts der höchste Wert der"
    " Kreise. Helles Band: mittlere Hälfte der Kreise. Punkt mit Strich: Wert und"
    " 95-%-Intervall. Rechts liegt, was höher ist, nicht was besser ist."
)
STATE = "Senkrechter Strich: {name}{some}."
SOME = "; wo nur ein Teil der Kreise dafür steht, sagt es die Zeile"
COUNTS = "Anzahlen stehen nicht neben der Summe des Landes oder einer Gruppe."
TREND = "Trend: der letzten vergleichbaren Punkte, höchstens fünf; ohne Wort gibt es keinen."
TICK = {"thickness": 2, "size": 20, "orient": "vertical"}
DIAMOND = {"shape": "diamond", "size": 70}
UNSAID = {"reason": "not_yet_available"}
FEWEST = 5


def profile(view: Row, names: told.Names) -> Spec:
    """The profile view as one row per indicator with a value, in the order of the framework."""
    known = [one for one in view["indicators"] if one["cell"] is not None]
    require_some(len(known))
    require_readable(len(known), MOST, INSTEAD)
    who, state = view["district"], names.state(view["district"]["ags"][:2])
    title = f"{name(who, names.kinds)}: Profil im Vergleich der Kreise"
    rows = _rows(known)
    cells = [{**one["cell"], "name": one["indicator"]["label_de"]} for one in known]
    head = Head(
        title,
        [f"{word(who['type'], 'type')} · {state} · {_stand(view)}"],
        [
            " ".join([READING, *_lines(known, state)]),
            *_without(known),
            *told.careful(cells),
            *_missing(view["indicators"]),
            *_grounds(known),
            told.origin(view, cells),
        ],
        " ".join([f"{title}. {_listed(rows)}.", *_without(known)]),
    )
    return sheet(head, [_plot(rows)], LEFT)


def _listed(rows: Sequence[Row]) -> str:
    return "; ".join(f"{row['full']}: {row['said']}" for row in rows)


def _stand(view: Row) -> str:
    stood = view["period"] or "je Indikator der angegebene Zeitraum"
    if view["territory"] == "current":
        stood += " · umgerechnet auf den heutigen Gebietsstand"
    return stood


def _lines(known: Sequence[Row], state: str) -> list[str]:
    """What the lines are that occur: the state's, the group's, neither for counts."""
    lined = [one for one in known if has_line(one)]
    said = []
    if lined:
        part = any(whose(one["state"], state) != state for one in lined)
        said.append(STATE.format(name=state, some=SOME * part))
    if groups := [one["peers"] for one in known if _of_group(one) is not None]:
        said.append(f"Hohle Raute: {group(groups[0])}, wo Zähler und Nenner vorliegen.")
    elif asked := [one["peers"] for one in known if one["peers"]]:
        said.append(f"Für {group(asked[0])} gibt es hier keinen gemeinsamen Wert.")
    if any(one["indicator"]["kind"] == "count" for one in known):
        said.append(COUNTS)
    if any(one["trend"] for one in known):
        said.append(TREND)
    return said


def _without(known: Sequence[Row]) -> list[str]:
    """Whose rows lack the state or the spread, and why."""
    reasons: dict[str, list[str]] = {}
    for one in known:
        label = one["indicator"]["label_de"]
        if one["indicator"]["kind"] != "count" and not has_line(one):
            reasons.setdefault(f"Kein Landeswert, {_why(one['state'])}", []).append(label)
        if one["distribution"] is None:
            said = f"Keine Spanne der Kreise, weniger als {FEWEST} haben einen vergleichbaren Wert"
            reasons.setdefault(said, []).append(label)
    return [f"{why}: {', '.join(labels)}." for why, labels in reasons.items()]


def _why(state: Row | None) -> str:
    if not state or state["value"] is None:
        return UNKNOWN
    coverage = state["coverage"]
    return f"nur {coverage['districts']} von {coverage['of']} Kreisen haben Zähler und Nenner"


def _missing(entries: Sequence[Row]) -> list[str]:
    return told.missing(
        [
            {"name": one["indicator"]["label_de"], "reason": (one["missing"] or UNSAID)["reason"]}
            for one in entries
            if one["cell"] is None
        ]
    )


def _rows(known: Sequence[Row]) -> list[dict[str, Any]]:
    """The rows one below the other; a long label makes its row higher."""
    rows, top = [], 0.0
    for one in known:
        row = _row(one)
        high = max(STEP, LEADING * len(row["lines"]) + 10)
        rows.append({"y": top + high / 2, "bottom": top + high, **row})
        top += high
    return rows


def _row(entry: Row) -> dict[str, Any]:
    indicator, cell = entry["indicator"], entry["cell"]
    label, unit = indicator["label_de"], indicator["unit"]
    full = f"{label} ({entry['period']}{'' if unit in label else f', {unit}'})"
    state = float(entry["state"]["value"]) if has_line(entry) else None
    digits = told.places([cell["value"] if cell["value"] is not None else cell["value_max"]])
    said = told.around(cell, digits)
    if state is not None:
        said += f" · {whose(entry['state'], 'Land')} {number(state, digits)}"
    elif indicator["kind"] != "count":
        said += " · kein Landeswert"
    if entry["trend"] and entry["trend"]["direction"]:
        said += f" · Trend: {trends.WORDS[entry['trend']['direction']]}"
    return {
        "full": full,
        "lines": wrapped(full, LEFT - 20, SMALL),
        "said": said,
        **_placed(entry, marks.point(cell), state),
    }


def _of_group(entry: Row) -> float | None:
    """The group's value; a sum is on another scale than the districts."""
    peers = entry["peers"]
    if not peers or peers["value"] is None or entry["indicator"]["kind"] == "count":
        return None
    return float(peers["value"])


def _placed(entry: Row, point: Row, state: float | None) -> dict[str, Any]:
    """Every figure of the row as a part of the way from its lowest to its highest."""
    spread = entry["distribution"] or {}
    figures = {
        **{name: point[name] for name in ("value", "low", "high")},
        **{name: spread.get(name) for name in ("min", "q1", "q3", "max")},
        "state": state,
        "peers": _of_group(entry),
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
        "height": rows[-1]["bottom"],
        "layer": [
            line("min", "max", color=LINE, strokeWidth=1),
            line("q1", "q3", color=BAND, strokeWidth=11),
            _only(
                "state",
                {"type": "tick", "color": INK, "opacity": 1, **TICK},
                {"x": x("state"), "y": y},
            ),
            interval,
            _only(
                "peers",
                {"type": "point", "stroke": INK, "fill": PAPER, "opacity": 1, **DIAMOND},
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
        {"y": row["y"] + LEADING * (i - (len(row["lines"]) - 1) / 2), "said": said}
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
