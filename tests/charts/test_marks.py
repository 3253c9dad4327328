"""What is uncertain looks uncertain, in grey print too; and what is too much is refused."""

import re
from datetime import UTC, date, datetime
from math import hypot
from typing import Any

import pytest

from app.charts import paper
from app.charts.dots import dots
from app.charts.funnel import funnel
from app.charts.labels import Plane, Point, placed
from app.charts.marks import AT_LEAST, AT_MOST, LIMITED, PLAIN, RANGE, look, looks
from app.charts.refusals import PictureNotPossible
from app.charts.series import series
from app.charts.tiles import DARK, LIGHT, contrast, tile_map
from app.charts.told import Names, places
from tests.charts.seen import caption, nodes, values

NAMES = Names({"16": "Thüringen"})
WHITE = (255, 255, 255)


def cell(name: str, value: float | None = 5.0, **members: Any) -> dict[str, Any]:
    """A synthetic cell of a comparison."""
    about = {"ags": "16051", "name": name, "value": value, "numerator": 50, "denominator": 1000}
    limits = {"value_min": None, "value_max": None, "ci95": [4.0, 6.0]}
    state = {"precision": "exact", "comparable": True, "flags": [], "source": "synthetisch"}
    return {**about, **limits, **state, **members}


def comparison(rows: list[dict[str, Any]], **members: Any) -> dict[str, Any]:
    """A synthetic answer of the indicator view, as far as it is drawn."""
    state = {"code": "16", "value": 5.0, "numerator": 500, "denominator": 10_000}
    whole = {"ci95": [4.6, 5.4], "method": "wilson", "coverage": {"districts": 2, "of": 2}}
    return {
        "indicator": {"label_de": "Anteil", "unit": "%", "kind": "share"},
        "period": "2018",
        "breakdown": {"sex": "female"},
        "framework": "2026.1",
        "territory": "as_reported",
        "territory_date": date(2018, 12, 31),
        "basis": "azr",
        "as_of": datetime(2026, 11, 22, tzinfo=UTC),
        "state": state | whole,
        "districts": rows,
        "missing": [],
        **members,
    }


UNLIKE = [
    (cell("fest"), PLAIN),
    (cell("klein", flags=["small_base"]), LIMITED),
    (cell("geschätzt", flags=["estimated"]), LIMITED),
    (cell("nicht vergleichbar", comparable=False), LIMITED),
    (cell("mindestens", precision="lower_bound", flags=["bound_only"]), AT_LEAST),
    (cell("höchstens", precision="upper_bound", flags=["bound_only"]), AT_MOST),
    (
        cell("Spanne", None, value_min=3, value_max=9, ci95=None, precision="range"),
        RANGE,
    ),
]


def test_each_kind_of_value_has_a_look_of_its_own() -> None:
    assert [look(row) for row, _ in UNLIKE] == [kind for _, kind in UNLIKE]
    spec = dots(comparison([row for row, _ in UNLIKE]), NAMES)
    rows = {row["name"]: row for row in values(spec) if "firm" in row}
    assert (rows["Spanne"]["low"], rows["Spanne"]["high"], rows["Spanne"]["value"]) == (3, 9, 6)
    assert [name for name, row in rows.items() if row["firm"]] == ["fest"]
    made = looks(kind for _, kind in UNLIKE)
    pairs = list(zip(made["shape"]["scale"]["range"], made["fill"]["scale"]["range"], strict=True))
    assert len(set(pairs)) == len(pairs) == 5
    said = caption(spec)
    assert "kleine Grundzahl (unter 100): klein; geschätzt: geschätzt" in said
    assert [row["said"] for row in values(spec) if row.get("name") == "mindestens"] == [
        "≥ 5 (4 bis 6)"
    ]


def test_what_is_drawn_is_told_apart_without_colour() -> None:
    inks = {paper.INK, paper.QUIET, paper.LINE, paper.HUE}
    for ink in inks:
        assert contrast(channels(ink), WHITE) >= (3 if ink == paper.LINE else 4.5)
    # One hue: every colour of a picture is grey or of that hue.
    spec = dots(comparison([row for row, _ in UNLIKE]), NAMES)
    for colour in set(re.findall(r"#[0-9a-f]{6}", str(spec))):
        red, green, blue = channels(colour)
        assert red == green == blue or red < green < blue, colour
    # From light to dark the grey of a print falls steadily too, and text stays legible.
    last = 256.0
    for step in range(101):
        tone = [a + (b - a) * step / 100 for a, b in zip(LIGHT, DARK, strict=True)]
        grey = 0.299 * tone[0] + 0.587 * tone[1] + 0.114 * tone[2]
        assert grey < last
        last = grey
        shade = [round(c) for c in tone]
        assert max(contrast(shade, WHITE), contrast(shade, (0, 0, 0))) >= 4.5


def channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue


def test_part_of_the_districts_does_not_look_like_the_state() -> None:
    view = comparison([cell("fest")])
    view["state"]["coverage"] = {"districts": 3, "of": 22, "population_share": 0.6}
    texts = [row.get("said") for row in values(dots(view, NAMES))]
    assert "3 von 22 Kreisen zusammen 5" in texts
    assert not any("Thüringen" in (text or "") for text in texts)
    # Of too few people it is no line at all, but words.
    view["state"]["coverage"]["population_share"] = 0.4
    few = "3 von 22 Kreisen (40,0 % der Bevölkerung): 5 %; das ist kein Wert des Landes."
    spec = dots(view, NAMES)
    assert not [row for row in values(spec) if "at" in row]
    assert few in caption(spec)
    assert few in spec["description"]
    assert "Landeslinie" not in caption(spec)
    grid = [{"ags": "16051", "tile_row": 0, "tile_column": 0}]
    spec = tile_map(view, NAMES, grid)
    assert (few in caption(spec), len(spec["title"]["subtitle"])) == (True, 1)
    assert "nicht um den des Landes" in caption(funnel(view, NAMES))
    view["indicator"]["kind"] = "count"
    view["state"] |= {"method": "sum", "published": {"value": 91}}
    said = caption(dots(view, NAMES))
    assert "das ist kein Wert des Landes. Veröffentlicht für Thüringen: 91 %." in said


def test_a_group_that_was_asked_for_is_told_in_words() -> None:
    group = {"by": "type", "members": ["16051", "16052"], "value": 5.25, "ci95": [5.0, 5.5]}
    said = caption(dots(comparison([cell("fest")], peers=group), NAMES))
    assert "Vergleichsgruppe, Kreise derselben Art (2): 5,25 % (5,00 bis 5,50)." in said
    group |= {"value": None, "ci95": None}
    said = caption(dots(comparison([cell("fest")], peers=group), NAMES))
    assert "kein gemeinsamer Wert, Zähler und Nenner fehlen" in said


def test_a_tile_shows_by_its_edge_what_is_known() -> None:
    rows = [row | {"ags": f"1605{i}"} for i, (row, _) in enumerate(UNLIKE)]
    gone = [{"ags": "16060", "name": "verborgen", "reason": "confidential"}]
    grid = [
        {"ags": row["ags"], "tile_row": 0, "tile_column": i} for i, row in enumerate(rows + gone)
    ]
    spec = tile_map(comparison(rows, missing=gone), NAMES, grid)
    edges = {"".join(row["name"]): row["edge"] for row in values(spec) if "edge" in row}
    limited = {row["name"].replace(" ", "") for row, kind in UNLIKE if kind != PLAIN}
    assert {name.replace(" ", "") for name, edge in edges.items() if edge == "limited"} == limited
    assert (edges["fest"], edges["verborgen"]) == ("plain", "empty")
    fills = {"".join(row["name"]): row["fill"] for row in values(spec) if "edge" in row}
    # What is known as a bound or a range only has no shade of its own.
    assert {name for name, fill in fills.items() if fill == paper.PAPER} == {
        *("mindestens", "höchstens", "Spanne", "verborgen"),
    }
    assert "nur eine Grenze oder Spanne bekannt" in caption(spec)


def test_two_districts_of_one_name_are_told_apart() -> None:
    rows = [cell("Osnabrück"), cell("Osnabrück", ags="03459"), cell("Oldenburg", ags="03458")]
    rows[0]["ags"] = "03404"
    names = Names({"16": "Thüringen"}, kinds={"03404": "kreisfreie_stadt", "03459": "landkreis"})
    shown = [row["name"] for row in values(dots(comparison(rows), names)) if "firm" in row]
    assert shown == ["Osnabrück (Stadt)", "Osnabrück (Landkreis)", "Oldenburg"]


def test_a_funnel_needs_its_state_and_stays_within_sight() -> None:
    view = comparison([cell("fest")])
    view["state"]["value"] = None
    with pytest.raises(PictureNotPossible) as without:
        funnel(view, NAMES)
    assert without.value.members == {"reason": "no_state_value"}
    rows = [cell("groß", 5.1, denominator=90_000), cell("klein", 20.0, denominator=10)]
    spec = funnel(comparison(rows), NAMES)
    (domain,) = {
        tuple(node["scale"]["domain"])
        for node in nodes(spec)
        if node.get("field") == "value" and "domain" in (node.get("scale") or {})
    }
    # The mouth of the funnel reaches far beyond ten people's limits; the values do not.
    assert domain[0] == 0
    assert domain[1] < 30


def test_four_hundred_districts_are_a_funnel_but_no_list() -> None:
    rows = [cell(f"Kreis {i}", 5 + i / 100, denominator=1000 + 50 * i) for i in range(400)]
    for draw in (dots, tile):
        with pytest.raises(PictureNotPossible) as too_many:
            draw(comparison(rows), NAMES)
        assert too_many.value.members["reason"] in ("too_many", "no_tile_grid")
    spec = funnel(comparison(rows), NAMES)
    assert len([row for row in values(spec) if "firm" in row]) == 400
    # Not all names fit; how many do not is told, and who stands alone is named.
    assert "Ohne Beschriftung, weil der Platz fehlt" in caption(spec)
    with pytest.raises(PictureNotPossible):
        funnel(comparison(rows * 2), NAMES)


def tile(view: dict[str, Any], names: Names) -> dict[str, Any]:
    return tile_map(view, names, [])


def test_too_many_panels_are_refused_with_what_to_do() -> None:
    points = [{**cell("x"), "period": "2018", "segment": 1}]
    refused_trend = {"method": None, "significant": False, "refused": {"reason": "too_few_points"}}
    row = {"ags": "16051", "points": points, "missing": [], "trend": refused_trend}
    rows = [{**row, "name": str(i)} for i in range(61)]
    view = comparison(rows, periods=["2018"], breaks=[])
    view["state"]["points"] = []
    with pytest.raises(PictureNotPossible, match="61") as refused:
        series(view, NAMES)
    assert "`district=…`" in refused.value.detail[0]
    view["districts"] = rows[:60]
    spec = series(view, NAMES)
    assert len([row for row in values(spec) if row.get("kind") == "own"]) == 60
    assert "Ohne Trend – weniger als vier vergleichbare Punkte: alle." in caption(spec)
    assert "Ohne Landeslinie" in caption(spec)


@pytest.mark.parametrize("ratios", [False, True])
def test_no_name_covers_another_and_each_is_nearest_to_its_own(ratios: bool) -> None:
    plane = Plane(800, 460, (1, 100), (0, 10), ratios)
    points = [
        Point(f"Landkreis {i}", 1 + (i * 37) % 99, (i * 53) % 97 / 10, (i * 53) % 97 / 10 - 0.2)
        for i in range(60)
    ]
    labels, unnamed = placed(points, plane)
    assert {row["said"] for row in labels} | set(unnamed) == {one.name for one in points}
    assert len(labels) > 30
    at = {one.name: plane.pixels(one.x, one.y) for one in points}
    boxes = []
    for row in labels:
        x, y = plane.pixels(float(str(row["size"])), float(str(row["value"])))
        wide = paper.breadth(str(row["said"]), paper.SMALL)
        boxes.append((x, y - 6.5, x + wide, y + 6.5))
        far = {name: away(boxes[-1], point) for name, point in at.items()}
        assert min(far.values()) > 5
        assert min(far, key=lambda name: far[name]) == row["said"]
    for i, a in enumerate(boxes):
        for b in boxes[:i]:
            assert a[0] >= b[2] - 0.01 or b[0] >= a[2] - 0.01 or a[1] >= b[3] or b[1] >= a[3]


def away(box: tuple[float, float, float, float], point: tuple[float, float]) -> float:
    """The distance of a point from a box, in pixels."""
    (left, top, right, bottom), (x, y) = box, point
    return hypot(max(left - x, 0, x - right), max(top - y, 0, y - bottom))


def test_very_unlike_sizes_stand_on_an_axis_of_ratios() -> None:
    rows = [cell("groß", denominator=90_000), cell("klein", denominator=1000)]
    spec = funnel(comparison(rows), NAMES)
    scales = [node["scale"] for node in nodes(spec) if node.get("field") == "size"]
    assert {scale["type"] for scale in scales} == {"log"}
    titles = [node.get("title") for node in nodes(spec)]
    assert ["Nenner: Größe der Gruppe (logarithmisch)"] in titles


@pytest.mark.parametrize(
    ("figures", "digits"),
    [([6.11, 2.3], 2), ([12.24], 1), ([105_367], 0), ([123.4], 1), ([1571.5], 0), ([], 0)],
)
def test_figures_have_about_three_digits(figures: list[float], digits: int) -> None:
    assert places(figures) == digits
