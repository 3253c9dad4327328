"""Who sees more than others gets more cells, never another state value; all figures are synthetic.

There are two circles: the members, and the public, to which providers belong.
"""

from typing import Any

import pytest

from tests.access.callers import callers
from tests.access.providers import granted
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push

ERFURT, JENA, WEIMAR, SUHL, EICHSFELD = "16051", "16053", "16055", "16054", "16061"
# Per caller the districts whose rows it sees although others of its circle do not.
OWN = {"owner": {ILM_KREIS}, "provider": {ILM_KREIS, GERA}}
PUBLIC = ("public", "provider", "operator")
LATER = "2999-01-01T00:00:00Z"
SOURCE = {"source": "SYNTHETISCH"}


@pytest.fixture(scope="module")
async def split(kept: World) -> World:
    """One indicator only districts tell, and official ones beside which one tells its own."""
    await handed_in(kept)
    return kept


SHARE = {"indicator": "REF-03", "denominator": 900, **SOURCE}
INTERNAL = {**SHARE, "numerator": 90, "visibility": "internal"}
PUBLIC_ROW = {**SHARE, "numerator": 80, "visibility": "public"}
# Of the Ilm-Kreis: a draft of the population, a share that is nobody else's yet, one below the
# threshold; and what would choose another register, another day of the same land, other land.
ITS_OWN: list[dict[str, Any]] = [
    {
        "indicator": "DEM-01",
        "period": "2018",
        "territory_date": "2018-12-31",
        "value": 200_000,
        "visibility": "internal",
    },
    {
        "indicator": "DEM-03",
        "period": "2019",
        "numerator": 9_000,
        "denominator": 105_000,
        "visibility": "public",
        "embargo_until": LATER,
    },
    {
        "indicator": "DEM-03",
        "period": "2020",
        "numerator": 9_000,
        "denominator": 105_000,
        "visibility": "internal",
        "note": "Fortschreibung auf der Basis des Zensus 2022",
    },
    {**PUBLIC_ROW, "period": "2017", "numerator": 2},
    {**INTERNAL, "period": "2016"},
    {**INTERNAL, "period": "2015"},
    {**PUBLIC_ROW, "period": "2015", "territory_date": "2016-12-31"},
    {**INTERNAL, "period": "2014"},
    {**INTERNAL, "period": "2013", "territory_date": "2016-12-31"},
]


async def handed_in(world: World) -> None:
    for ags in (ILM_KREIS, GERA):
        await granted(world, ags)
    sent = {ags: [{"visibility": "public"}] for ags in (ERFURT, JENA, WEIMAR, SUHL, EICHSFELD)}
    sent |= {GERA: [{"visibility": "working_group"}], ILM_KREIS: [{"visibility": "internal"}]}
    rows = {
        ags: [{**SHARE, "period": "2018", "numerator": 100 * place, **one} for one in seen]
        for place, (ags, seen) in enumerate(sent.items(), 1)
    }
    for ags, elsewhere in ((ERFURT, {}), (JENA, {"territory_date": "2019-12-31"})):
        rows[ags] += [
            {**PUBLIC_ROW, "period": "2016", "basis": "own_register"},
            {**PUBLIC_ROW, "period": "2015"},
            {**PUBLIC_ROW, "period": "2014", **elsewhere},
            {**PUBLIC_ROW, "period": "2013"},
        ]
    rows[ILM_KREIS] += [{**SOURCE, **row} for row in ITS_OWN]
    for ags, own in rows.items():
        answer = await push(world, own, ags)
        assert answer.status_code == 201, answer.text


async def everybody(world: World, path: str, **params: str) -> dict[str, Any]:
    return {
        name: await got(world, path, params, **key) for name, key in (await callers(world)).items()
    }


def common(found: Any, own: set[str]) -> dict[str, Any]:
    """What is said of the state and of everybody else."""
    told = ("state", "distribution", "basis", "territory_date", "period", "indicator")
    rows = {
        one["ags"]: one for one in (*found["districts"], *found["missing"]) if one["ags"] not in own
    }
    return {**{name: found[name] for name in told}, "rows": rows}


def cell(found: Any, ags: str) -> Any:
    return next((one for one in found["districts"] if one["ags"] == ags), None)


async def test_the_state_and_everybody_else_are_the_same_for_all_of_a_circle(split: World) -> None:
    both = ("REF-03", "2018")
    at_once = {"2015": {"territory_date": "2015-12-31"}}
    years = [("REF-03", str(year)) for year in range(2013, 2019)]
    for code, period in (*years, ("DEM-01", "2018"), ("DEM-03", "2019")):
        path, more = f"/v1/comparisons/indicators/{code}", at_once.get(period, {})
        asked = await everybody(split, path, period=period, **more)
        for name, found in asked.items():
            like, own = asked["public" if name in PUBLIC else "ministry"], OWN.get(name, set())
            assert common(found, own) == common(like, own), (code, name)
        # Only where something is for the working group have the two circles two sums.
        same = asked["public"]["state"] == asked["ministry"]["state"]
        assert same == ((code, period) != both)
    brought = await everybody(
        split, "/v1/comparisons/indicators/DEM-03", period="2019", territory="current"
    )
    assert {repr(one["state"]) for one in brought.values()} == {repr(brought["public"]["state"])}
    # The year in which only the Ilm-Kreis stands on this basis is one of the series for nobody.
    series = await everybody(split, "/v1/comparisons/indicators/REF-03/series", **{"from": "2015"})
    assert {tuple(found["periods"]) for found in series.values()} == {("2015", "2017", "2018")}
    told = {name: found["state"]["points"] for name, found in series.items()}
    assert told["provider"] == told["public"] != told["ministry"] == told["owner"]
    assert any("2016" in note and "nur Sie" in note for note in series["owner"]["notes"])
    # Nor does what one sees alone break a series, or change what is said of the others in it.
    path = "/v1/comparisons/indicators/DEM-03/series"
    series = await everybody(split, path, **{"from": "2014"})
    trends = {
        name: (
            found["breaks"],
            found["state"]["trend"],
            {one["ags"]: one["trend"] for one in found["districts"] if one["ags"] != ILM_KREIS},
        )
        for name, found in series.items()
    }
    for name, said in trends.items():
        like = trends["public" if name in PUBLIC else "ministry"]
        assert said == like, name


async def test_what_others_do_not_see_is_shown_with_a_flag_and_never_reckoned_with(
    split: World,
) -> None:
    path = "/v1/comparisons/indicators/REF-03"
    asked = await everybody(split, path, period="2018")
    flagged = {
        name: [one["ags"] for one in found["districts"] if "hidden_from_others" in one["flags"]]
        for name, found in asked.items()
    }
    # For the members a value of the working group hides nothing; a provider is no member.
    expected = {"owner": [ILM_KREIS], "provider": [GERA, ILM_KREIS]}
    assert flagged == {name: expected.get(name, []) for name in flagged}
    own = cell(asked["owner"], ILM_KREIS)
    assert (own["numerator"], own["comparable"], own["quartile"]) == (700, False, None)
    assert own["ci95"] is not None
    for name, found in asked.items():
        assert any("hidden_from_others" in note for note in found["notes"]) == (name in expected)
    # Where others see the official figure, it stands for the owner too; his own stands beside it.
    shown = await everybody(split, "/v1/comparisons/indicators/DEM-03", period="2019")
    told = {name: cell(found, ILM_KREIS) for name, found in shown.items()}
    assert {one["supplier"] for one in told.values()} == {"official"}
    beside = {name: (one["other_supplier"] or {}).get("value") for name, one in told.items()}
    assert beside == {name: 8.57 if name in expected else None for name in beside}
    forced = await got(
        split,
        "/v1/comparisons/indicators/DEM-03",
        {"period": "2019", "supplier": "district"},
        **await split.key("district", ILM_KREIS),
    )
    assert "hidden_from_others" in forced["districts"][0]["flags"]
