"""Tile map of one indicator: every district has the same room, wherever and however large it is.

Darker means a higher value and nothing else; figure and interval stand in the tile, so that the
map can be read without its shades.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts import marks, told
from app.charts.paper import (
    INK,
    LINE,
    NORMAL,
    PAPER,
    SMALL,
    WIDTH,
    Head,
    Spec,
    sheet,
    wrapped,
)
from app.charts.refusals import PictureNotPossible, require_some
from app.numerals import number
from app.words import word

Row = Mapping[str, Any]

TALL, GAP, WIDEST = 84, 6, 140
# From light to dark in one hue; on any of its shades either black or white has a contrast of 4.5.
LIGHT, DARK = (232, 239, 246), (31, 78, 121)
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
READING = (
    "Jede Kachel ist ein Kreis, alle gleich groß; die Anordnung folgt der Lage, nicht den Grenzen."
    " Dunkler heißt höherer Wert, sonst nichts; darunter das 95-%-Intervall. Gestrichelter Rand:"
    " Wert mit Einschränkung. Weiß: kein vergleichbarer Wert."
)


def tile_map(view: Row, names: told.Names, grid: Sequence[Row]) -> Spec:
    """The indicator view as a tile map; `grid` says which district stands where on that day."""
    rows = view["districts"]
    require_some(len(rows))
    _require_grid(view, grid)
    title = f"{view['indicator']['label_de']}, {view['period']}: Karte"
    digits = told.digits_of(view)
    caption = [READING, *told.broken(rows), *told.careful(rows), *told.missing(view["missing"])]
    state = f"{told.state_label(view, names, digits)} {view['indicator']['unit']}"
    head = Head(
        title,
        [told.ground(view, names), *([state] if view["state"]["value"] is not None else [])],
        [*caption, told.origin(view, rows)],
        told.read_out(title, rows, view["indicator"]["unit"], digits),
    )
    return sheet(head, [_map(view, grid, digits)])


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
    wide = min(
        WIDEST, (WIDTH - GAP * (max(across) - min(across))) / (max(across) - min(across) + 1)
    )
    shade = _shades(view["districts"])
    tiles = [
        {
            "left": round((tile["tile_column"] - min(across)) * (wide + GAP), 1),
            "top": (tile["tile_row"] - min(down)) * (TALL + GAP),
            **_tile(by_ags[tile["ags"]], shade, digits, wide - 8),
        }
        for tile in grid
        if tile["ags"] in by_ags
    ]
    for tile in tiles:
        tile |= {"right": round(tile["left"] + wide, 1), "bottom": tile["top"] + TALL}
    return {
        "data": {"values": tiles},
        "width": round((max(across) - min(across) + 1) * (wide + GAP)),
        "height": (max(down) - min(down) + 1) * (TALL + GAP),
        "layer": [_squares(), *_lines(tiles, wide)],
    }


def _shades(rows: Sequence[Row]) -> Any:
    every = [marks.middle(row) for row in rows]
    low, span = min(every), (max(every) - min(every)) or 1.0

    def shade(value: float) -> tuple[int, int, int]:
        part = (value - low) / span
        red, green, blue = (round(a + (b - a) * part) for a, b in zip(LIGHT, DARK, strict=True))
        return red, green, blue

    return shade


def _tile(row: Row, shade: Any, digits: int, room: float) -> dict[str, Any]:
    name = _broken(row["name"], room)
    if "reason" in row:
        said = {"figure": "–", "limits": word(row["reason"], "reason")}
        return {"name": name, **said, "fill": PAPER, "ink": INK, "dashed": True}
    tone = shade(marks.middle(row))
    ends = marks.ends(row)
    figure = told.around({**row, "ci95": None}, digits)
    limits = "bis ".join(f"{number(end, digits)} " for end in ends).strip() if ends else ""
    return {
        "name": name,
        "figure": figure,
        "limits": limits,
        "fill": "#{:02x}{:02x}{:02x}".format(*tone),
        "ink": PAPER if contrast(tone, BLACK) < contrast(tone, WHITE) else "#000000",
        "dashed": marks.look(row) != marks.PLAIN,
    }


def _broken(name: str, room: float) -> list[str]:
    """A name in lines of a tile; hyphens stay where the line is broken."""
    lines = wrapped(name.replace("-", "- "), room, SMALL)
    return [line.replace("- ", "-") for line in lines]


def contrast(one: Sequence[int], other: Sequence[int]) -> float:
    """The contrast ratio of two colours after WCAG 2, from 1 to 21."""

    def light(colour: Sequence[int]) -> float:
        parts = [c / 255 for c in colour]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def _squares() -> Spec:
    def at(field: str) -> Spec:
        return {"field": field, "type": "quantitative", "scale": None, "axis": None}

    return {
        "mark": {"type": "rect", "stroke": LINE, "strokeWidth": 1.2, "cornerRadius": 3},
        "encoding": {
            "x": at("left"),
            "x2": {"field": "right"},
            "y": at("top"),
            "y2": {"field": "bottom"},
            "fill": {"field": "fill", "type": "nominal", "scale": None},
            "strokeDash": {"condition": {"test": "datum.dashed", "value": [4, 3]}, "value": [1, 0]},
        },
    }


def _lines(tiles: Sequence[Row], wide: float) -> list[Spec]:
    """Name, figure and interval of every tile as one list of texts per size."""

    def texts(kind: str, size: int, **mark: Any) -> Spec:
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
        texts("name", SMALL),
        texts("figure", NORMAL + 2, fontWeight="bold"),
        texts("limits", SMALL - 1),
    ]


def _written(tile: Row, kind: str) -> list[tuple[int, str]]:
    if kind == "name":
        return [(6 + 13 * i, line) for i, line in enumerate(tile["name"][:2])]
    return [({"figure": 38, "limits": 61}[kind], str(tile[kind]))]
