"""From number to practice: each step with its numbers, never for neutral ones, and as an offer."""

import csv
import io
import re
from typing import Any

import numpy as np
import pytest
from scipy.stats import kendalltau, theilslopes

from app.comparison import worded
from app.projects import near
from tests.asking import got, refused
from tests.factories import World
from tests.intake.pushes import push

VIEW = "/v1/comparisons/districts/{}/learning"
SERIES = "/v1/comparisons/indicators/{}/series"
ILM_KREIS, GOTHA, GREIZ, JENA = "16070", "16067", "16076", "16053"
HILDBURGHAUSEN, EISENACH, GERA = "16069", "16056", "16052"
MANY = {"limit": "200"}
# None of them may stand in any text that the view writes.
BLAMING = re.compile(
    r"schlecht|schwach|schwäch|versag|defizit|rückst|problem|schlusslicht|versäum|mangel|hinterher"
    r"|verlier|ungenügend|nachhol|rot\b|warn|alarm|kritisch|sollte|muss\b|müssen|falsch|abgehängt"
    r"|\bbeste[nrs]?\b|\brang\b|spitzenreiter|leider|nur noch",
    re.IGNORECASE,
)
YEARS = range(2015, 2020)


async def learning(world: World, ags: str, **params: Any) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, VIEW.format(ags), params)
    return found


def outcomes(found: dict[str, Any]) -> dict[str, str]:
    return {one["indicator"]: one["outcome"] for one in found["considered"]}


def texts(found: Any, name: str = "") -> list[str]:
    """Every sentence of an answer that the service wrote itself."""
    if isinstance(found, dict):
        return [text for key, value in found.items() for text in texts(value, key)]
    if isinstance(found, list):
        return [text for value in found for text in texts(value, name)]
    written = name.endswith("_de") and name != "label_de"
    return [found] if isinstance(found, str) and (written or name == "notes") else []


async def test_a_growing_distance_is_the_trend_of_the_series_beside_the_state(
    world: World,
) -> None:
    found = await learning(world, HILDBURGHAUSEN)
    (one,) = found["indicators"]
    code = one["indicator"]["code"]
    assert (code, one["why"], one["period"]) == ("EDU-06", "gap_widening", "2019")
    series = await got(world, SERIES.format(code), {"to": one["period"]})
    rows = {row["ags"]: row for row in series["districts"]}
    own = {point["period"]: point["value"] for point in rows[HILDBURGHAUSEN]["points"]}
    state = {point["period"]: point["value"] for point in series["state"]["points"]}
    trend = one["evidence"]["difference_trend"]
    years = [str(year) for year in range(int(trend["from"]), int(trend["to"]) + 1)]
    assert len(years) == trend["points"] == 5
    distance = np.array([own[year] - state[year] for year in years])
    assert trend["p_value"] == pytest.approx(kendalltau(range(5), distance).pvalue, rel=5e-4)
    assert trend["slope"] == pytest.approx(theilslopes(distance).slope, abs=1e-6)
    assert (trend["direction"], trend["significant"]) == ("falling", True)
    assert one["evidence"]["difference"] == pytest.approx(distance[-1], abs=1e-6)
    assert distance[-1] < 0
    # Who is told of moved up, by the trend of the series view; nobody who did is left out.
    moved = {
        peer["ags"]
        for peer in found["peers"]
        if rows[peer["ags"]]["trend"]["direction"] == "rising"
    }
    assert {peer["ags"] for peer in one["similar"]} == moved != set()
    for peer in one["similar"]:
        told = peer["improvement"]
        assert told["trend"] == rows[peer["ags"]]["trend"]
        values = {point["period"]: point["value"] for point in rows[peer["ags"]]["points"]}
        ends = (values[told["trend"]["from"]], values[told["trend"]["to"]])
        assert (told["from_value"], told["to_value"]) == ends
        assert peer["name"] in one["offer_de"]


async def test_the_peers_are_those_of_the_view_of_peers(world: World) -> None:
    found = await learning(world, ILM_KREIS, k=3)
    view = await got(world, f"/v1/comparisons/districts/{ILM_KREIS}/peers", {"k": 3})
    assert [(one["ags"], one["distance"]) for one in found["peers"]] == [
        (one["ags"], one["distance"]) for one in view["peers"]
    ]


async def test_every_indicator_is_told_why_it_is_there_or_not(world: World) -> None:
    found = await learning(world, ILM_KREIS)
    listed = (await got(world, "/v1/indicators", {"limit": "1000"}))["items"]
    shared = [one for one in listed if one["tier"] in ("core", "extended")]
    assert [one["indicator"] for one in found["considered"]] == [one["code"] for one in shared]
    said = outcomes(found)
    for one in shared:
        assert (said[one["code"]] == "neutral") == (one["direction"] == "neutral"), one["code"]
    # Rates without counts; a year's values of a source without the state's own.
    assert said["SOC-02"] == "no_counts"
    assert said["EMP-05"] == "trend_refused"
    assert said["SOC-01"] == "no_value"
    assert all(one["detail_de"] for one in found["considered"])


def synthetic(now: int, step: int = 0) -> list[dict[str, Any]]:
    """Five years of two rates of ours, synthetic: lower is wished for, and then higher."""
    rows = []
    for back, year in enumerate(reversed(YEARS)):
        count = now - back * step
        base = {"period": str(year), "denominator": 4000, "territory_date": "2021-12-31"}
        rows.append({**base, "indicator": "SOC-01", "numerator": count})
        rows.append({**base, "indicator": "EMP-02", "numerator": 4000 - count})
    rows.append({"indicator": "LEG-01", "period": "2019", "value": 40})
    return rows


async def test_what_is_beyond_chance_comes_with_who_moved_the_other_way(fresh: World) -> None:
    sent = {ILM_KREIS: (1800, 0), GOTHA: (1200, -200), GREIZ: (1500, 0), JENA: (1490, 0)}
    for ags, (now, step) in sent.items():
        answer = await push(fresh, synthetic(now, step), ags)
        assert answer.status_code == 201, answer.text
    key = await fresh.key("ministry")
    found = await got(fresh, VIEW.format(ILM_KREIS), {}, **key)
    told = {one["indicator"]["code"]: one for one in found["indicators"]}
    assert {code: one["why"] for code, one in told.items()} == {
        "SOC-01": "unfavourable",
        "EMP-02": "unfavourable",
    }
    for code, one in told.items():
        view = f"/v1/comparisons/indicators/{code}"
        single = await got(fresh, view, {"period": "2019"}, **key)
        (cell,) = (row for row in single["districts"] if row["ags"] == ILM_KREIS)
        evidence = one["evidence"]
        # The hint at many tests counts the indicators here, the districts there.
        shared = (evidence.keys() & cell.keys()) - {"significant_after_bh"}
        assert shared > {"value", "numerator", "ci95", "versus_state", "p_value"}
        assert {name: evidence[name] for name in shared} == {name: cell[name] for name in shared}
        assert evidence["state_value"] == single["state"]["value"]
        assert evidence["significant_after_bh"] is True
        # Gotha's rate moved by half; it is among the similar ones.
        assert [peer["ags"] for peer in one["similar"]] == [GOTHA]
        assert one["similar"][0]["improvement"]["trend"]["method"] == "weighted_slope"
        assert "Gotha" in one["offer_de"]
        # What a few of them make together is not called the state's.
        assert "aus 4 von 22 Kreisen" in one["offer_de"]
        assert "Landeswert" not in one["offer_de"]
    said = outcomes(await got(fresh, VIEW.format(GOTHA), {}, **key))
    assert (said["SOC-01"], said["EMP-02"], said["LEG-01"]) == ("favourable", "favourable", "count")
    said = outcomes(await got(fresh, VIEW.format(GREIZ), {}, **key))
    assert (said["SOC-01"], said["EMP-02"]) == ("similar", "similar")
    # The public sees none of these figures, and so is told of none.
    hidden = await learning(fresh, ILM_KREIS)
    assert (hidden["indicators"], outcomes(hidden)["SOC-01"]) == ([], "no_value")


async def test_no_text_blames_anybody(world: World) -> None:
    written = [
        *worded.NOTES_DE,
        *worded.CONSIDERED_DE.values(),
        *(worded.NOBODY_DE, worded.NO_FEATURES_DE, near.NONE_DE, near.SOME_DE),
    ]
    for ags in (HILDBURGHAUSEN, ILM_KREIS, EISENACH):
        written += texts(await learning(world, ags))
    written.append(
        (await got(world, "/openapi.json"))["paths"][VIEW.format("{ags}")]["get"]["description"]
    )
    assert len(written) > 100
    assert [text for text in written if BLAMING.search(text)] == []
    # An invitation is one: it leaves it to the reader.
    offers = [one["offer_de"] for one in (await learning(world, HILDBURGHAUSEN))["indicators"]]
    assert all("könnten" in text or "Vielleicht" in text for text in offers)


async def test_a_former_district_is_told_that_nobody_is_like_it(world: World) -> None:
    found = await learning(world, EISENACH)
    assert (found["peers"], found["indicators"]) == ([], [])
    assert worded.NO_FEATURES_DE in found["notes"]
    assert (await refused(world, VIEW.format("16999")))["status"] == 404
    body = await refused(world, VIEW.format(ILM_KREIS), {"framework": "2031.1"})
    assert body["errors"][0]["parameter"] == "framework"


async def test_the_table_has_a_line_per_indicator(world: World) -> None:
    answer = await world.client.get(VIEW.format(HILDBURGHAUSEN), params={"format": "csv"})
    rows = {row["indicator"]: row for row in csv.DictReader(io.StringIO(answer.text))}
    found = await learning(world, HILDBURGHAUSEN)
    assert {code: row["outcome"] for code, row in rows.items()} == outcomes(found)
    (one,) = found["indicators"]
    assert rows["EDU-06"]["similar"] == ", ".join(peer["ags"] for peer in one["similar"])


async def test_from_a_number_to_projects_of_its_field_with_the_reason(world: World) -> None:
    """Hildburghausen by a finding, Gera and the Ilm-Kreis because they ask: real data only."""
    listed = {one["id"]: one for one in (await got(world, "/v1/projects", MANY))["items"]}
    for ags, codes, why in (
        (HILDBURGHAUSEN, [], {"EDU-06": "gap_widening"}),
        (GERA, ["SOC-03"], {"SOC-03": "asked"}),
        (ILM_KREIS, ["EDU-05", "EMP-05"], {"EDU-05": "asked", "EMP-05": "asked"}),
    ):
        found = await learning(world, ags, indicator=codes)
        assert {one["indicator"]["code"]: one["why"] for one in found["indicators"]} == why
        for one in found["indicators"]:
            code, field = one["indicator"]["code"], one["indicator"]["field"]
            assert 0 < len(one["projects"]) <= near.MOST
            assert "nicht gesagt" in one["projects_note_de"]
            for told in one["projects"]:
                entry = listed[told["id"]]
                named = code in entry["indicators"]
                assert told["via"] == ("indicator" if named else "field")
                assert named or field in entry["field_codes"]
                assert told["places"] == [place["name"] for place in entry["places"]]
                assert told["title"] == entry["title_de"]
                assert ("Stolpersteinen" in told["reason_de"]) == entry["obstacles_told"]
            # Who names the indicator stands before who only shares its field.
            ways = [told["via"] for told in one["projects"] if not told["from_similar"]]
            assert ways == sorted(ways, reverse=True)


async def test_whoever_asks_is_answered_even_where_a_number_says_nothing(world: World) -> None:
    found = await learning(world, ILM_KREIS, indicator=["DEM-03", "SOC-01"])
    assert found["indicators"] == []
    neutral, unknown = found["notes"][-2:]
    assert "DEM-03" in neutral
    assert "beschreibt nur" in neutral
    assert "kein Wert" in unknown
    assert "/v1/indicators/SOC-01/projects" in unknown
    body = await refused(world, VIEW.format(ILM_KREIS), {"indicator": "XYZ-99"})
    assert body["errors"][0]["parameter"] == "indicator"


async def test_of_a_former_district_nothing_is_said_of_ground_it_is_not_on(fresh: World) -> None:
    about = {"indicator": "EDU-06", "visibility": "public", "denominator": 200}
    sent = [{**about, "period": str(year), "numerator": 20} for year in range(2012, 2019)]
    assert (await push(fresh, sent, EISENACH)).status_code == 201
    # Its value is of 2018; the series stands on the territory of 2021, as most values do.
    (one,) = [
        each
        for each in (await learning(fresh, EISENACH))["indicators"]
        if each["indicator"]["code"] == "EDU-06"
    ]
    assert (one["why"], one["period"], one["similar"]) == ("unfavourable", "2018", [])
    assert one["evidence"]["difference_trend"] is None
    profile = await got(fresh, f"/v1/comparisons/districts/{EISENACH}", {"trend": "true"})
    (cell,) = [each for each in profile["indicators"] if each["indicator"]["code"] == "EDU-06"]
    assert (cell["cell"]["value"], cell["trend"]) == (10, None)
