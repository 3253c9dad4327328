"""A new version of a definition: the old figures are named where they are missing, and stay read.

The second edition and all that is pushed on it are synthetic; the first edition's figures are real.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.asking import got
from tests.comparison.editions import EDITION, load_second
from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, push

PATH = "/v1/comparisons/indicators/DEM-03"
FIRST = {"framework": "2026.1"}
ERFURT = "16051"


@pytest.fixture(scope="module")
async def two(kept: World, tmp_path_factory: pytest.TempPathFactory) -> World:
    """DEM-03 counts other people from version 2.0 on, REF-05 in another unit; DEM-01 is newer."""
    changed: dict[str, dict[str, Any]] = {
        "DEM-01": {},
        "DEM-03": {"population_concept": "migration_background"},
        "REF-05": {"factor": 100, "unit": "%"},
    }
    place: Path = tmp_path_factory.mktemp("edition")
    await load_second(kept, place, changed)
    for ags, years in ((ILM_KREIS, range(2020, 2024)), (GERA, range(2020, 2022))):
        rows = [
            {
                "indicator": "DEM-03",
                "period": str(year),
                "numerator": 9_000 + 200 * (year - 2020),
                "denominator": 100_000,
                "source": "SYNTHETISCH",
                "visibility": "public",
            }
            for year in years
        ]
        answer = await push(kept, rows, ags)
        assert answer.status_code == 201, answer.text
    people = {"indicator": "DEM-01", "value": 50_000, "source": "SYNTHETISCH"}
    rows = [{**people, "period": one, "visibility": "public"} for one in ("2018", "2020")]
    answer = await push(kept, rows, GERA)
    assert answer.status_code == 201, answer.text
    return kept


async def test_inhabitants_are_those_of_the_edition(two: World) -> None:
    async def living(code: str, **asked: str) -> Any:
        found = await got(two, f"/v1/comparisons/indicators/{code}", asked)
        own = {one["ags"]: one for one in found["districts"]}[GERA]
        return own["value"], own["context"]["population"]

    assert (await living("DEM-03", period="2020"))[1] == 50_000
    old = {"period": "2018", **FIRST}
    counted = (await living("DEM-01", **old))[0]
    assert (await living("DEM-03", **old))[1] == counted != 50_000


def why(found: Any) -> dict[str, str]:
    """Why each is missing; Eisenach, whom the source counts with the Wartburgkreis, is left out."""
    return {one["ags"]: one["reason"] for one in found["missing"] if one["ags"] != EISENACH}


async def test_who_tells_on_another_version_only_is_missing_with_that_reason(two: World) -> None:
    new = await got(two, PATH, {"period": "2019"})
    assert (new["framework"], new["indicator"]["version"]) == (EDITION, "2.0")
    assert (new["districts"], set(why(new).values())) == ([], {"other_version"})
    told = [one["detail"] for one in new["missing"] if one["ags"] != EISENACH]
    assert all("Fassung der Definition (1.0)" in detail for detail in told)
    assert new["state"]["coverage"]["districts"] == 0
    old = await got(two, PATH, {"period": "2019", **FIRST})
    assert (old["indicator"]["version"], len(old["districts"]), old["missing"]) == ("1.0", 22, [])
    # The other way round, and beside those who told nothing at all.
    later = await got(two, PATH, {"period": "2021", **FIRST})
    assert later["districts"] == []
    expected = dict.fromkeys((ILM_KREIS, GERA), "other_version")
    assert {a: r for a, r in why(later).items() if a in expected} == expected
    assert why(later)[ERFURT] == "not_yet_available"
    listed = await got(two, "/v1/indicators/DEM-03")
    assert (listed["version"], listed["other_versions"]) == ("2.0", ["1.0"])


async def test_a_series_goes_on_into_earlier_versions_behind_a_hard_break(two: World) -> None:
    chosen = {"district": [ILM_KREIS, GERA, ERFURT], "from": "2015"}
    found = await got(two, f"{PATH}/series", chosen)
    assert found["periods"] == [str(year) for year in range(2015, 2024)]
    (broken,) = [one for one in found["breaks"] if one["kind"] == "definition"]
    assert (broken["period"], broken["severity"], broken["districts"]) == ("2020", "hard", None)
    assert broken["label_de"].startswith("Andere Fassung der Definition: 2.0 statt 1.0.")
    assert "Menschen mit Migrationsgeschichte" in broken["label_de"]
    assert any("2.0 (2020 bis 2023)" in note for note in found["notes"])
    told = {one["ags"]: one for one in found["districts"]}
    points = [(p["period"], p["version"], p["segment"]) for p in told[ILM_KREIS]["points"]]
    before = [(str(year), "1.0", 1) for year in range(2015, 2020)]
    assert points == before + [(str(year), "2.0", 2) for year in range(2020, 2024)]
    assert told[ILM_KREIS]["trend"]["after_break"] == "2020"
    assert told[ILM_KREIS]["trend"]["from"] == "2020"
    refused = told[GERA]["trend"]["refused"]
    assert refused["reason"] == "across_hard_break"
    assert "Andere Fassung" in refused["detail_de"]
    assert {one["reason"] for one in told[ERFURT]["missing"]} == {"not_yet_available"}
    # A point is the cell of the comparison on its own version.
    cell = (await got(two, PATH, {"period": "2018", **FIRST}))["districts"]
    own = {one["ags"]: one for one in cell}[ILM_KREIS]
    point = next(one for one in told[ILM_KREIS]["points"] if one["period"] == "2018")
    assert {name: own[name] for name in point if name in own} == {
        name: value for name, value in point.items() if name in own
    }
    # The first edition ends where it ends, and says what is not in it.
    first = await got(two, f"{PATH}/series", {**chosen, **FIRST})
    assert first["periods"][-1] == "2019"
    assert any("Fassung 2.0" in note for note in first["notes"])


async def test_what_was_measured_in_another_unit_is_not_joined(two: World) -> None:
    path = "/v1/comparisons/indicators/REF-05"
    found = await got(two, path)
    # Nothing was told on the new version: shown is the year in which there was anything.
    assert (found["period"], set(why(found).values())) == ("2019", {"other_version"})
    series = await got(two, f"{path}/series")
    assert all(one["points"] == [] for one in series["districts"])
    assert any("Nicht in diese Reihe gehören" in note for note in series["notes"])


async def test_a_profile_says_it_like_the_comparison(two: World) -> None:
    profile = await got(
        two, f"/v1/comparisons/districts/{ERFURT}", {"period": "2019", "trend": "true"}
    )
    told = {one["indicator"]["code"]: one for one in profile["indicators"]}
    assert {told[code]["missing"]["reason"] for code in ("DEM-03", "REF-05")} == {"other_version"}
    own = await got(
        two, f"/v1/comparisons/districts/{ILM_KREIS}", {"trend": "true", "period": "2023"}
    )
    trend = next(one["trend"] for one in own["indicators"] if one["indicator"]["code"] == "DEM-03")
    series = await got(two, f"{PATH}/series", {"district": ILM_KREIS})
    names = ("method", "points", "from", "to", "slope", "after_break", "refused")
    assert [trend[n] for n in names] == [series["districts"][0]["trend"][n] for n in names]


async def test_a_break_that_is_declared_later_was_not_told_before(two: World) -> None:
    path = "/v1/comparisons/indicators/EDU-05/series"
    before = await got(two, path, FIRST)
    await two.sql(
        "INSERT INTO indicator_break (indicator, version, period, kind, label_de)"
        " VALUES ('EDU-05', '1.0', '2015', 'law', 'SYNTHETISCH')"
    )
    await two.sql(
        "UPDATE clock SET version = version + 1,"
        " at = greatest(clock_timestamp(), at + interval '1 microsecond')"
    )
    after = await got(two, path, FIRST)
    assert [one["label_de"] for one in after["breaks"] if one["kind"] == "law"] == ["SYNTHETISCH"]
    then = await got(two, path, {**FIRST, "as_of": before["as_of"]})
    assert then["breaks"] == before["breaks"]
