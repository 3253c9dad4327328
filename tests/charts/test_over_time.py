"""Series, gaps and profile drawn: Thüringen's real figures, breaks and missing ones among them."""

from typing import Any

from tests.asking import got, refused
from tests.charts.seen import INDICATOR, caption, german, nodes, spec_of, values
from tests.factories import World

SERIES = f"{INDICATOR}/series"
GAPS = "/v1/comparisons/indicators/EDU-05/gaps"
PROFILE = "/v1/comparisons/districts/16070"


def own(spec: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [row for row in values(spec) if (row.get("kind"), row.get("name")) == ("own", name)]


async def test_every_point_of_a_series_is_drawn_with_its_interval(world: World) -> None:
    view = await got(world, SERIES)
    spec = await spec_of(world, SERIES)
    assert len(view["districts"]) >= 22
    for one in view["districts"]:
        points = [point for point in one["points"] if point["value"] is not None]
        drawn = own(spec, one["name"])
        assert [row["value"] for row in drawn] == [point["value"] for point in points]
        limits = [[row["low"], row["high"]] for row in drawn]
        assert limits == [point["ci95"] or [None, None] for point in points]


async def test_no_line_crosses_a_hard_break(world: World) -> None:
    view = await got(world, SERIES, {"district": "16070"})
    spec = await spec_of(world, SERIES, district="16070")
    (ilm,) = view["districts"]
    assert {one["severity"] for one in view["breaks"]} == {"hard", "soft"}
    runs = [row["run"] for row in own(spec, "Ilm-Kreis")]
    segments = [point["segment"] for point in ilm["points"]]
    for i in range(1, len(runs)):
        assert (runs[i] > runs[i - 1]) == (segments[i] > segments[i - 1])
    drawn = [row for row in values(spec) if row.get("kind") == "break"]
    assert {row["severity"] for row in drawn} == {"hard", "soft"}
    said = caption(spec)
    assert "davor und danach nicht vergleichbar: 2011 Zensus 2011" in said
    assert "2018 Andere Quelle als davor (nur Ilm-Kreis)" in said


async def test_a_series_names_who_has_nothing_and_which_years_are_missing(world: World) -> None:
    path = "/v1/comparisons/indicators/EDU-09/series"
    view = await got(world, path)
    said = caption(await spec_of(world, path))
    nothing = [one["name"] for one in view["districts"] if not one["points"]]
    assert nothing
    assert f"Ganz ohne Wert: {', '.join(nothing)}." in said


async def test_a_gap_shows_both_sides_and_their_difference(world: World) -> None:
    asked = {"dimension": "sex", "period": "2019"}
    view = await got(world, GAPS, asked)
    spec = await spec_of(world, GAPS, **asked)
    rows = {row["name"]: row for row in values(spec) if "group" in row}
    assert [*rows] == [one["name"] for one in view["districts"]]
    for one in view["districts"]:
        row = rows[one["name"]]
        for side in ("group", "reference"):
            assert row[side] == one[side]["value"]
        assert row["value"] == one["difference"]
    assert " ".join(spec["title"]["text"]).endswith("2019: weiblich und männlich")
    assert "Ilm-Kreis 6,4 und 14,5, Differenz −8,1" in spec["description"]
    # The two groups differ by shape and fill, not by colour alone.
    who = [node for node in nodes(spec) if node.get("field") == "who"]
    ranges = {tuple(node["scale"]["range"]) for node in who}
    assert ("circle", "diamond") in ranges


async def test_a_profile_shows_every_value_beside_the_state(world: World) -> None:
    view = await got(world, PROFILE)
    spec = await spec_of(world, PROFILE)
    rows = {row["full"]: row for row in values(spec) if "full" in row}
    known = [one for one in view["indicators"] if one["cell"]]
    assert len(known) == len(rows) >= 10
    for one in known:
        about = one["indicator"]
        row = rows[f"{about['label_de']} ({one['period']}, {about['unit']})"]
        assert 0 <= row["value"] <= 1
        with_state = one["state"]["value"] is not None and about["kind"] != "count"
        assert (row["state"] is not None) == with_state
        assert (" · " in row["said"]) == with_state
    (share,) = [row for name, row in rows.items() if name.startswith("Ausländeranteil (F")]
    (cell,) = [one["cell"] for one in known if one["indicator"]["code"] == "DEM-03"]
    assert share["said"].startswith(german(cell["value"]))
    assert share["low"] < share["value"] < share["high"]
    said = caption(spec)
    gone = [one["indicator"]["label_de"] for one in view["indicators"] if not one["cell"]]
    assert gone
    assert [label for label in gone if label not in said] == []


async def test_these_views_are_drawn_too(world: World) -> None:
    for path, asked in (
        (SERIES, {"district": ["16070", "16051"]}),
        (GAPS, {"dimension": "sex"}),
        (PROFILE, {"tier": "core"}),
    ):
        answer = await world.client.get(path, params={**asked, "format": "svg"})
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
        assert "<title" in answer.text
    body = await refused(world, f"{PROFILE}", {"period": "1990", "format": "svg"})
    assert (body["status"], body["reason"]) == (409, "no_values")
