"""Series, gaps and profile drawn: Thüringen's real figures, breaks and missing ones among them."""

import re
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
    assert ".." not in said
    assert "andere Quelle als bei den meisten Kreisen: Ilm-Kreis (2018)" in said
    assert "davor und danach nicht vergleichbar: 2011 Zensus 2011" in said
    assert "2018 Andere Quelle als davor (nur Ilm-Kreis)" in said


async def test_the_sum_of_a_state_is_told_and_not_drawn(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-01/series"
    view = await got(world, path, {"from": "2012"})
    spec = await spec_of(world, path, **{"from": "2012"})
    largest = max(point["value"] for one in view["districts"] for point in one["points"])
    drawn = [row for row in values(spec) if "kind" in row]
    assert {row["kind"] for row in drawn} == {"own", "trend", "break"}
    assert max(row["value"] for row in drawn if row["kind"] != "break") <= 1.01 * largest
    said = caption(spec)
    assert "Thüringen, Summe aller Kreise (nicht im Bild), 2012: 2." in said
    assert "Anzahlen haben kein Intervall." in said
    assert "Nenner" not in said.partition("Senkrechte Linien")[0]


async def test_a_series_names_who_has_nothing_and_which_years_are_missing(world: World) -> None:
    path = "/v1/comparisons/indicators/EDU-09/series"
    view = await got(world, path)
    said = caption(await spec_of(world, path))
    nothing = [one for one in view["districts"] if not one["points"]]
    assert nothing
    (whole,) = re.findall(r"Ganz ohne Wert – (.*?)\.", said)
    assert [one["name"] for one in nothing if one["name"] not in whole] == []
    assert "trifft nicht zu: " in whole
    # Eisenach is gone since 2021, and that is the reason.
    path = "/v1/comparisons/indicators/DEM-01/series"
    spec = await spec_of(world, path, **{"from": "2015"})
    said = caption(spec)
    assert "gab es auf diesem Gebietsstand nicht: Eisenach 2020 bis 2021." in said
    assert "Eisenach (2019) 42.250; " in spec["description"]
    once = await spec_of(world, path, **{"from": "2018", "to": "2018"})
    assert once["title"]["text"] == ["Bevölkerung insgesamt, 2018"]


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
        unit = "" if about["unit"] in about["label_de"] else f", {about['unit']}"
        row = rows[f"{about['label_de']} ({one['period']}{unit})"]
        assert 0 <= row["value"] <= 1
        with_state = one["state"]["value"] is not None and about["kind"] != "count"
        assert (row["state"] is not None) == with_state
        assert (" · Land " in row["said"]) == with_state
        # Who has neither says why, in the row or below.
        assert with_state or about["kind"] == "count" or "kein Landeswert" in row["said"]
    (share,) = [row for name, row in rows.items() if name.startswith("Ausländeranteil (F")]
    (cell,) = [one["cell"] for one in known if one["indicator"]["code"] == "DEM-03"]
    assert share["said"].startswith(german(cell["value"]))
    assert share["low"] < share["value"] < share["high"]
    said = caption(spec)
    assert "Anzahlen stehen nicht neben der Summe des Landes" in said
    assert "Kein Landeswert, Zähler und Nenner fehlen, und die Quelle nennt keinen: Arb" in said
    narrow = [one["indicator"]["label_de"] for one in known if one["distribution"] is None]
    assert f"weniger als 5 haben einen vergleichbaren Wert: {', '.join(narrow)}." in said
    gone = [one["indicator"]["label_de"] for one in view["indicators"] if not one["cell"]]
    assert gone
    assert [label for label in gone if label not in said] == []


async def test_a_group_stands_in_the_profile_where_it_has_a_rate(world: World) -> None:
    asked = {"peers": "type", "trend": "true"}
    spec = await spec_of(world, PROFILE, **asked)
    rows = {row["full"]: row for row in values(spec) if "full" in row}
    people = rows["Bevölkerung insgesamt (2021, Personen)"]
    # A sum of sixteen districts would press their own spread together.
    assert (people["peers"], people["max"]) == (None, 1)
    share = rows["Ausländeranteil (Fortschreibung) (2019, %)"]
    assert 0 < share["peers"] < share["state"] < share["value"]
    assert share["said"].endswith("Trend: steigt")
    assert "Hohle Raute: Kreise derselben Art (16)" in caption(spec)


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
