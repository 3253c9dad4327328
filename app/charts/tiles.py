"""Tile map of one indicator: every district has the same room, wherever and however large it is.

Darker means a higher value and nothing else; figure and interval stand in the tile, so that the
map can be read without its shades.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.named import told_apart
from app.charts.paper import (
    INK,
    LINE,
    NORMAL,
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
from app.charts.refusals import PictureNotPossible, require_some
from app.charts.state import apart, has_line, of_group
from app.numerals import number
from app.words import word

Row = Mapping[str, Any]
Shade = Callable[[Row], tuple[int, int, int]]

TALL, GAP, WIDEST, INSET = 84, 6, 140, 8
SMALLEST = 8
# From light to dark in one hue; on any of its shades either black or white has a contrast of 4.5.
LIGHT, DARK = (232, 239, 246), (31, 78, 121)
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
# How the edge of a tile looks: a sound value, one with a limitation, none.
EDGES: dict[str, Spec] = {
    "plain": {"stroke": LINE, "strokeWidth": 1.2},
    "limited": {"stroke": INK, "strokeWidth": 1.7, "strokeDash": [5, 3]},
    "empty": {"stroke": LINE, "strokeWidth": 0.6},
}
READING = (
    "Jede Kachel ist ein Kreis, alle gleich groß; die Anordnung folgt der Lage, nicht den Grenzen."
    " Dunkler heißt höherer Wert, sonst nichts."
)
LIMITS = "Unter dem Wert steht das 95-%-Intervall."
DASHED = "Gestrichelter Rand: Wert mit Einschränkung."
OPEN = "Weiß mit gestricheltem Rand: nur eine Grenze oder Spanne bekannt."
EMPTY = "Weiß mit feinem Rand: kein vergleichbarer Wert."


def tile_map(view: Row, names: told.Names, grid: Sequence[Row]) -> Spec:
    """The indicator view as a tile map; `grid` says which district stands where on that day."""
    view = told_apart(view, names.kinds)
    rows = view["districts"]
    require_some(len(rows))
    _require_grid(view, grid)
    title = f"{view['indicator']['label_de']}, {view['period']}: Kachelkarte"
    unit, digits = view["indicator"]["unit"], told.digits_of(view)
    state = f"{told.state_label(view, names, digits)} {unit}"
    beside = [*apart(view, names.state(view["state"]["code"]), digits), *of_group(view, digits)]
    without = told.missing(view["missing"])
    head = Head(
        title,
        [told.ground(view, names), *([state] if has_line(view) else [])],
        [
            _reading(view),
            *beside,
            *told.broken(rows),
            *told.careful(rows),
            *without,
            told.origin(view, rows),
        ],
        " ".join(
            [
                told.read_out(title, rows, unit, digits),
                *([f"{state}."] if has_line(view) else []),
                *beside,
                *without,
            ]
        ),
    )
    return sheet(head, [_map(view, grid, digits)])


def _reading(view: Row) -> str:
    """How to read what occurs in this very map."""
    rows = view["districts"]
    parts = {
        LIMITS: any(row["ci95"] for row in rows),
        DASHED: any(marks.look(row) != marks.PLAIN for row in rows),
        OPEN: not all(_known(row) for row in rows),
        EMPTY: bool(view["missing"]),
    }
    return " ".join([READING, *(said for said, occurs in parts.items() if occurs)])


def unplaced(view: Row, grid: Sequence[Row]) -> list[str]:
    """Who has a value, but no tile."""
    placed = {tile["ags"] for tile in grid}
    return [row["name"] for row in view["districts"] if row["ags"] not in placed]


def _require_grid(view: Row, grid: Sequence[Row]) -> None:
    if gone := unplaced(view, grid):
        named = ", ".join(gone[:5])
        raise PictureNotPossible(
            "no_tile_grid",
            f"Für {named}{' und andere' if len(gone) > 5 else ''} ist keine Kachel festgelegt."
            " `chart=dots` zeigt dieselben Werte.",
            f"No tile is laid down for {named}. `chart=dots` shows the same values.",
        )


def _map(view: Row, grid: Sequence[Row], digits: int) -> Spec:
    by_ags = {row["ags"]: row for row in (*view["missing"], *view["districts"])}
    across = [tile["tile_column"] for tile in grid]
    down = [tile["tile_row"] for tile in grid]
    columns = max(across) - min(across) + 1
    wide = min(WIDEST, (WIDTH - GAP * (columns - 1)) / columns)
    shade = _shades(view["districts"])
    tiles = [
        {
            "left": round((tile["tile_column"] - min(across)) * (wide + GAP), 1),
            "top": (tile["tile_row"] - min(down)) * (TALL + GAP),
            **_tile(by_ags[tile["ags"]], shade, digits, wide - INSET),
        }
        for tile in grid
        if tile["ags"] in by_ags
    ]
    for tile in tiles:
        tile |= {"right": round(tile["left"] + wide, 1), "bottom": tile["top"] + TALL}
    return {
        "data": {"values": tiles},
        "width": round(columns * (wide + GAP) - GAP),
        "height": (max(down) - min(down) + 1) * (TALL + GAP) - GAP,
        "layer": [*(_squares(edge) for edge in EDGES), *_lines(tiles, wide)],
    }


def _known(row: Row) -> bool:
    """Whether there is one value to be shaded; of a bound nobody knows how dark it would be."""
    return marks.look(row) in (marks.PLAIN, marks.LIMITED)


def _shades(rows: Sequence[Row]) -> Shade:
    every = [marks.middle(row) for row in rows if _known(row)] or [0.0]
    low, span = min(every), (max(every) - min(every)) or 1.0

    def shade(row: Row) -> tuple[int, int, int]:
        if not _known(row):
            return WHITE
        part = (marks.middle(row) - low) / span
        red, green, blue = (round(a + (b - a) * part) for a, b in zip(LIGHT, DARK, strict=True))
        return red, green, blue

    return shade


def _tile(row: Row, shade: Shade, digits: int, room: float) -> dict[str, Any]:
    name = _broken(row["name"], room)
    if "reason" in row:
        why = wrapped(word(row["reason"], "reason"), room, SMALL - 1)
        said = {"figure": "–", "limits": _cut(why, 2)}
        return {"name": name, **said, "fill": PAPER, "ink": QUIET, "edge": "empty"}
    tone = shade(row)
    figure = told.around({**row, "ci95": None}, digits)
    limits = " bis ".join(number(end, digits) for end in row["ci95"] or ())
    return {
        "name": name,
        "figure": figure,
        "limits": [limits] if limits else [],
        "fill": "#{:02x}{:02x}{:02x}".format(*tone),
        "ink": PAPER if contrast(tone, BLACK) < contrast(tone, WHITE) else "#000000",
        "edge": "plain" if marks.look(row) == marks.PLAIN else "limited",
    }


def _broken(name: str, room: float) -> list[str]:
    """A name in lines of a tile; hyphens stay where the line is broken."""
    lines = wrapped(name.replace("-", "- "), room, SMALL)
    return _cut([line.replace("- ", "-") for line in lines], 3)


def _cut(lines: list[str], most: int) -> list[str]:
    """As many lines as a tile holds; the foot and the description have all of it."""
    return lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1]} …"]


def contrast(one: Sequence[int], other: Sequence[int]) -> float:
    """The contrast ratio of two colours after WCAG 2, from 1 to 21."""

    def light(colour: Sequence[int]) -> float:
        parts = [c / 255 for c in colour]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def _squares(edge: str) -> Spec:
    """The tiles with this kind of edge: dashes of a rectangle follow no field."""

    def at(field: str) -> Spec:
        return {"field": field, "type": "quantitative", "scale": None, "axis": None}

    return {
        "transform": [{"filter": {"field": "edge", "equal": edge}}],
        "mark": {"type": "rect", "cornerRadius": 3, **EDGES[edge]},
        "encoding": {
            "x": at("left"),
            "x2": {"field": "right"},
            "y": at("top"),
            "y2": {"field": "bottom"},
            "fill": {"field": "fill", "type": "nominal", "scale": None},
        },
    }


def _lines(tiles: Sequence[Row], wide: float) -> list[Spec]:
    """Name, figure and interval of every tile as one list of texts per size."""

    def texts(kind: str, size: float, **mark: Any) -> Spec:
        values = [
            {"x": tile["left"] + wide / 2, "y": tile["top"] + top, "said": said, "ink": tile["ink"]}
            for tile in tiles
            for top, said in _written(tile, kind)
        ]
        return {
            "data": {"values": values},
            "mark": {"type": "text", "baseline": "top", "fontSize": size, **mark},
            "encoding": {
                "x": {"field": "x", "type": "quantitative", "scale": None, "axis": None},
                "y": {"field": "y", "type": "quantitative", "scale": None, "axis": None},
                "text": {"field": "said", "type": "nominal"},
                "color": {"field": "ink", "type": "nominal", "scale": None},
            },
        }

    return [
        texts("name", _size(tiles, "name", SMALL, wide)),
        texts("figure", _size(tiles, "figure", NORMAL + 2, wide), fontWeight="bold"),
        texts("limits", _size(tiles, "limits", SMALL - 1, wide)),
    ]


def _size(tiles: Sequence[Row], kind: str, wanted: int, wide: float) -> float:
    """The size at which the longest line fits its tile; none smaller than can be read in print."""
    longest = max((breadth(said, 1) for one in tiles for _, said in _written(one, kind)), default=1)
    return max(SMALLEST, min(wanted, round((wide - INSET) / longest, 1)))


def _written(tile: Row, kind: str) -> list[tuple[int, str]]:
    """The lines of a tile, each with its distance from the upper edge."""
    if kind == "figure":
        return [(40, tile["figure"])]
    top, leading = {"name": (5, 11), "limits": (60, 10)}[kind]
    return [(top + leading * i, line) for i, line in enumerate(tile[kind])]
