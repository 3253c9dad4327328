"""What is uncertain looks uncertain, in grey print too; and what is too much is refused."""

import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.charts import paper
from app.charts.dots import dots
from app.charts.funnel import funnel
from app.charts.labels import Plane, placed
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
    view["state"]["coverage"] = {"districts": 3, "of": 22}
    texts = [row.get("said") for row in values(dots(view, NAMES))]
    assert "3 von 22 Kreisen zusammen 5" in texts
    assert not any("Thüringen" in (text or "") for text in texts)


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
    rows = [{"ags": "16051", "name": str(i), "points": points, "missing": []} for i in range(61)]
    view = comparison(rows, periods=["2018"], breaks=[])
    view["state"]["points"] = []
    with pytest.raises(PictureNotPossible, match="61") as refused:
        series(view, NAMES)
    assert "`district=…`" in refused.value.detail[0]
    view["districts"] = rows[:60]
    assert len([row for row in values(series(view, NAMES)) if row.get("kind") == "own"]) == 60


def test_no_name_covers_another() -> None:
    plane = Plane(800, 460, (0, 100), (0, 10))
    points = [(f"Landkreis {i}", (i * 37) % 100, (i * 53) % 10) for i in range(60)]
    labels, unnamed = placed(points, plane)
    assert {row["said"] for row in labels} | set(unnamed) == {name for name, _, _ in points}
    boxes = []
    for row in labels:
        x, y = plane.pixels(float(str(row["size"])), float(str(row["value"])))
        wide = paper.breadth(str(row["said"]), paper.SMALL)
        boxes.append((x, y - 6.5, x + wide, y + 6.5))
    for i, a in enumerate(boxes):
        for b in boxes[:i]:
            assert a[0] >= b[2] - 0.01 or b[0] >= a[2] - 0.01 or a[1] >= b[3] or b[1] >= a[3]


@pytest.mark.parametrize(
    ("figures", "digits"),
    [([6.11, 2.3], 2), ([12.24], 1), ([105_367], 0), ([123.4], 1), ([1571.5], 0), ([], 0)],
)
def test_figures_have_about_three_digits(figures: list[float], digits: int) -> None:
    assert places(figures) == digits
