"""The sheet every picture is drawn on: size, ink, title above, what must be known below."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Spec = dict[str, Any]

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
WIDTH = 900
# The renderer brings this font along; what shows the specification elsewhere falls back.
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
# One hue and greys. Against white every ink has a contrast of at least 4.5 (text) or 3 (lines).
INK, QUIET, LINE, GRID, PAPER = "#1a1a1a", "#595959", "#767676", "#e2e2e2", "#ffffff"
HUE = "#1f4e79"
# Faint enough to stand behind a point, dark enough to be seen beside it.
BAND = "#b9cadb"
SMALL, NORMAL, TITLE = 11, 12, 17
LEADING = 15

# A legend stands below its own part of the sheet, not below everything.
OWN_LEGENDS: Spec = {
    name: {"shape": "independent", "fill": "independent"} for name in ("scale", "legend")
}
LEFT_TEXT = {"type": "text", "align": "left", "fontSize": SMALL}

# Widths of Liberation Sans (as of Arial, whose metrics it has), in parts of the font size.
_NARROW = frozenset("iljtfrI.,:;'|!()-/ ")
_WIDE = frozenset("wABCDEFGHKNOPQRSUVXYÄÖÜ")
_WIDEST = frozenset("mMW%")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above and below a picture, and what is read out instead of it."""

    title: str
    subtitle: Sequence[str]
    caption: Sequence[str]
    description: str


def breadth(said: str, size: float = NORMAL) -> float:
    """About how many pixels a line of text takes; a little too many rather than too few."""
    em = sum(
        0.32 if c in _NARROW else 0.72 if c in _WIDE else 0.9 if c in _WIDEST else 0.57
        for c in said
    )
    return em * size


def wrapped(said: str, room: float, size: float = NORMAL) -> list[str]:
    """The lines of a text that has `room` pixels; a word that is too long keeps its line."""
    lines: list[str] = []
    for word in said.split():
        if lines and breadth(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def sheet(head: Head, parts: Sequence[Spec], left: float = 0) -> Spec:
    """The parts one below the other, between title and caption; `left` is the room of labels.

    Parts are aligned where their axes begin, so title and caption are moved back by that room.
    """
    subtitle = [line for one in head.subtitle for line in wrapped(one, WIDTH, NORMAL)]
    return {
        "$schema": SCHEMA,
        "description": head.description,
        "background": PAPER,
        "padding": 20,
        "title": {"text": wrapped(head.title, WIDTH, TITLE), "subtitle": subtitle, "dx": -left},
        "vconcat": [*parts, _caption(head.caption, left)],
        "spacing": 18,
        "resolve": OWN_LEGENDS,
        "config": CONFIG,
    }


def _caption(said: Iterable[str], left: float) -> Spec:
    lines = [line for one in said for line in wrapped(one, WIDTH, SMALL)]
    return {
        "data": {"values": [{"line": line, "y": i * LEADING} for i, line in enumerate(lines)]},
        "width": WIDTH - left,
        "height": len(lines) * LEADING,
        "view": {"stroke": None},
        "mark": {**LEFT_TEXT, "baseline": "top", "x": -left},
        "encoding": {
            "text": {"field": "line", "type": "nominal"},
            "y": {"field": "y", "type": "quantitative", "scale": None, "axis": None},
        },
    }


def by_name(names: Sequence[str], *, labelled: bool = True) -> Spec:
    """The upright axis of a list: a row per district, in the order given."""
    return {
        "field": "name",
        "type": "nominal",
        "sort": None,
        "scale": {"domain": list(names)},
        "axis": {
            "title": None,
            "grid": True,
            "ticks": False,
            "domain": False,
            "labels": labelled,
            "labelFontSize": NORMAL,
            "labelPadding": 10,
        },
    }


def measured(title: str, room: float) -> Spec:
    """The level axis of a list; places are compared, not lengths, so it need not begin at zero."""
    return {
        "type": "quantitative",
        "scale": {"zero": False, "nice": True},
        "axis": {
            "title": wrapped(title, room, SMALL),
            "grid": False,
            "tickCount": 8,
            "labelFlush": False,
        },
    }


def beside(y: Spec) -> Spec:
    """The figures of a list as text at its right edge."""
    return {
        "mark": {**LEFT_TEXT, "x": "width", "dx": 10, "color": QUIET},
        "encoding": {"y": y, "text": {"field": "said", "type": "nominal"}},
    }


# Numbers on axes are written by the drawing program; everything else is written by us.
CONFIG: Spec = {
    "font": FONT,
    "locale": {
        "number": {
            "decimal": ",",
            "thousands": ".",
            "grouping": [3],
            "currency": ["", "\u00a0€"],
            "percent": "\u00a0%",
            "minus": "\u2212",
        }
    },
    "title": {
        "anchor": "start",
        "frame": "group",
        "fontSize": TITLE,
        "fontWeight": "bold",
        "color": INK,
        "subtitleColor": QUIET,
        "subtitleFontSize": NORMAL,
        "subtitleLineHeight": 16,
        "subtitlePadding": 6,
        "offset": 14,
    },
    "axis": {
        "labelColor": INK,
        "labelFontSize": SMALL,
        "titleColor": QUIET,
        "titleFontSize": SMALL,
        "titleFontWeight": "normal",
        "gridColor": GRID,
        "domainColor": LINE,
        "tickColor": LINE,
        "labelLimit": 400,
    },
    "legend": {
        "labelColor": INK,
        "labelFontSize": SMALL,
        "labelLimit": 420,
        "titleFontSize": SMALL,
        "symbolSize": 70,
        "orient": "bottom",
        "direction": "horizontal",
    },
    "header": {"labelColor": INK, "labelFontSize": NORMAL, "labelAnchor": "start"},
    "text": {"color": INK, "fontSize": SMALL},
    "view": {"stroke": None},
    "aria": False,
}
