"""What makes a cell unlike its neighbours is a flag on it; the pushed figures are synthetic."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import event

from app.comparison.flags import DEVIATES
from app.words import WORDS
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push
from tests.monitoring.plans import EVERY_YEAR, replaced

PATH = "/v1/comparisons/indicators/{}"
SHARE = {"indicator": "REF-03", "period": "2018", "visibility": "public", "source": "SYNTHETISCH"}
USUAL = {"numerator": 400, "denominator": 900}
PLAIN = ("16053", "16067", "16068")
# District, its row of REF-03 for 2018, and the flags that its cell must have.
UNLIKE: Mapping[str, tuple[dict[str, Any], set[str]]] = {
    **{ags: (USUAL, set()) for ags in PLAIN},
    ILM_KREIS: (
        {"numerator": 20, "denominator": 99, "status": "provisional"},
        {"provisional", "small_base"},
    ),
    GERA: (
        {"numerator": 40, "denominator": 100, "precision": "rounded", "rounding_base": 5},
        {"rounded"},
    ),
    "16051": ({**USUAL, "source": "SYNTHETISCH: eigene Quelle"}, {"source_differs"}),
    "16054": ({"value": 44.44, "denominator": 900}, {"derived_count"}),
    "16055": ({"value": 30, "precision": "lower_bound"}, {"bound_only"}),
    "16061": ({"value_min": 10, "value_max": 20, "precision": "range"}, {"range"}),
    "16062": (
        {**USUAL, "precision": "approx", "status": "estimated"},
        {"approximate", "estimated"},
    ),
    "16064": ({**USUAL, "reference_date": "2018-06-30"}, {"reference_date_differs"}),
}
ELSEWHERE, OWN = "16066", "16065"
# The definition names the census of 2011; the notes of the figures of that year name an older one.
LATE = ("DEM-01", "2011")
# Which census the figures of REF-02 rest on, year by year; nobody says so of the Ilm-Kreis.
UNTOLD = "Nicht mit dem Zensus 2011 vergleichbar; wird nicht als eigenes Register geführt"
CENSUS = {"16051": 2022, "16053": 2022, "16055": 2022, ILM_KREIS: None, GERA: 2011}


@pytest.fixture(scope="module")
async def unlike(kept: World) -> World:
    """Figures that differ from those beside them in all the ways there are."""
    sent = {ags: [{**SHARE, **row}] for ags, (row, _) in UNLIKE.items()}
    both = [{**SHARE, **USUAL, "basis": basis} for basis in ("azr", "own_register")]
    sent |= {ELSEWHERE: both, OWN: [{**SHARE, **USUAL, "visibility": "internal"}]}
    for ags, year in CENSUS.items():
        sent[ags] += [_on_census(str(period), year) for period in range(2018, 2024)]
    # Two registers of one year: the one of the federal office, the other carried on from a census.
    mixed = {"indicator": "DEM-04", "period": "2018", "visibility": "public", **USUAL}
    for ags, basis in (("16051", "azr"), ("16053", "azr"), (GERA, "fortschreibung")):
        sent[ags].append({**mixed, "basis": basis})
    for ags, rows in sent.items():
        answer = await push(kept, rows, ags)
        assert answer.status_code == 201, answer.text
    await replaced(kept, [EVERY_YEAR | {"deviations": list(DEVIATES)}])
    return kept


def _on_census(period: str, year: int | None) -> dict[str, Any]:
    """Most figures rest on the census of 2022 from that year on, those of Gera a year later."""
    since = "2022" if year == 2022 else "2023"
    told = f"Bevölkerung: Zensus {2022 if period >= since else 2011}." if year else UNTOLD
    row = {"indicator": "REF-02", "period": period, "numerator": 2_000 + 9 * int(period[2:])}
    return {**SHARE, **row, "denominator": 90_000, "note": told}


async def flags(
    world: World, code: str, key: Mapping[str, str], **params: str
) -> dict[str, set[str]]:
    found = await got(world, PATH.format(code), params, **key)
    return {one["ags"]: set(one["flags"]) for one in found["districts"]}


async def test_every_difference_of_a_figure_is_told(unlike: World) -> None:
    expected = {ags: those for ags, (_, those) in UNLIKE.items()}
    expected[ELSEWHERE] = {"other_ground_available"}
    assert await flags(unlike, "REF-03", {}, period="2018") == expected
    key = await unlike.key("district", OWN)
    owned = await flags(unlike, "REF-03", key, period="2018")
    assert owned == {**expected, OWN: {"hidden_from_others"}}
    # Of two that differ neither is the rule.
    alone = await flags(unlike, "DEM-04", {}, period="2018", supplier="district")
    assert alone == {"16051": set(), "16053": set()}


async def test_each_flag_is_on_some_cells_of_a_table_and_not_on_others(unlike: World) -> None:
    """But for a break of the definition, which concerns a whole table."""
    nobody: Mapping[str, str] = {}
    ministry, owner = await unlike.key("ministry"), await unlike.key("district", OWN)
    asked = (
        ("REF-03", owner, {"period": "2018"}),
        ("REF-02", nobody, {"period": "2022"}),
        ("DEM-01", nobody, {"period": "2018", "territory_date": "2021-12-31"}),
        ("DEM-01", nobody, {"period": "2018", "territory": "current", "sex": "male"}),
        ("DEM-03", ministry, {"period": "2018"}),
    )
    seen: set[str] = set()
    for code, key, params in asked:
        told = list((await flags(unlike, code, key, **params)).values())
        seen |= {flag for one in told for flag in one if not all(flag in each for each in told)}
    assert seen == set(WORDS["flag"]) - {"break_in_period"}


async def test_what_a_source_brought_to_a_later_territory_itself_is_its_estimate(
    world: World,
) -> None:
    # They gave or got land at the start of 2019, in parts that nobody counted.
    parted = {"16054", "16063", "16066", "16070", "16072", "16073"}
    for code in ("DEM-01", "DEM-03"):
        for period, those in (("2014", parted), ("2018", parted), ("2019", set[str]())):
            asked = {"period": period, "territory_date": "2021-12-31", "supplier": "official"}
            found = await got(world, PATH.format(code), asked)
            told = {one["ags"]: one for one in found["districts"]}
            assert len(told) == 22
            flagged = {a for a, one in told.items() if "source_territory_estimate" in one["flags"]}
            assert flagged == {a for a, one in told.items() if one["estimated"]} == those
            assert any("source_territory_estimate" in note for note in found["notes"]) == bool(
                those
            )
    # The Ilm-Kreis itself calls its figure exact: it counted anew.
    own = (await flags(world, "DEM-03", {}, period="2018"))[ILM_KREIS]
    assert "source_territory_estimate" not in own


async def test_figures_on_two_censuses_are_told_apart_and_never_one_trend(unlike: World) -> None:
    found = await got(unlike, PATH.format("REF-02"), {"period": "2022"})
    told = {one["ags"]: "census_base_differs" in one["flags"] for one in found["districts"]}
    assert told == {ags: ags == GERA for ags in CENSUS}
    assert any("Zensus 2022 (3), Zensus 2011 (1)" in note for note in found["notes"])
    assert not any("basis_assumed" in one["flags"] for one in found["districts"])
    before = await got(unlike, PATH.format("REF-02"), {"period": "2021"})
    assert not any("census_base_differs" in one["flags"] for one in before["districts"])
    series = await got(unlike, f"{PATH.format('REF-02')}/series")
    breaks = [one for one in series["breaks"] if one["kind"] == "census"]
    assert [(one["period"], one["severity"], one["districts"]) for one in breaks] == [
        ("2022", "hard", None),
        ("2023", "hard", [GERA]),
    ]
    # Other people in one of its parts are other people in the sum.
    assert series["state"]["trend"]["points"] == 1
    (gera,) = [one for one in series["districts"] if one["ags"] == GERA]
    assert [one["segment"] for one in gera["points"]] == [1, 1, 1, 1, 2, 3]
    refused = gera["trend"]["refused"]
    assert refused["reason"] == "across_hard_break"
    assert "Zensus 2022 statt Zensus 2011" in refused["detail_de"]


async def test_two_registers_are_neither_one_table_nor_one_series(unlike: World) -> None:
    found = await got(unlike, PATH.format("DEM-04"), {"period": "2018"})
    assert (found["basis"], found["state"]["coverage"]["districts"]) == ("azr", 2)
    gone = {one["ags"]: one for one in found["missing"]}[GERA]
    assert (gone["reason"], "fortschreibung" in gone["other_grounds"]) == ("other_ground", True)
    series = await got(unlike, f"{PATH.format('DEM-04')}/series")
    assert series["basis"] == "azr"
    assert series["other_grounds"] == [{"basis": "fortschreibung", "periods": ["2018"]}]


async def test_a_census_breaks_a_series_where_its_source_went_over_to_it(world: World) -> None:
    code, period = LATE
    found = await got(world, PATH.format(code), {"period": period})
    assert not any("break_in_period" in one["flags"] for one in found["districts"])
    assert not any("Zensus 2011" in note for note in found["notes"])
    # In the year after, nothing is said of the year in which it had not come yet.
    found = await got(world, PATH.format(code), {"period": "2012"})
    said = [note for note in found["notes"] if "mit früheren nicht gleich" in note]
    assert ["Werte ab 2012" in note for note in said] == [True]
    series = await got(world, f"{PATH.format(code)}/series", {"from": "2009", "to": "2014"})
    assert [one["period"] for one in series["breaks"] if one["kind"] == "census"] == ["2012"]
    assert {p["segment"] for p in series["districts"][0]["points"] if p["period"] <= period} == {1}


async def test_a_definition_that_breaks_in_the_period_is_told_on_every_cell(world: World) -> None:
    listed = (await got(world, "/v1/indicators"))["items"]
    broken = [
        (one["code"], entry["period"])
        for one in listed
        for entry in one["breaks"]
        if len(entry["period"]) == 4 and (one["code"], entry["period"]) != LATE
    ]
    seen = 0
    for code, period in broken:
        found = await got(world, f"/v1/comparisons/indicators/{code}", {"period": period})
        assert all("break_in_period" in one["flags"] for one in found["districts"])
        seen += len(found["districts"])
        before = {"period": str(int(period) - 1)}
        earlier = await got(world, f"/v1/comparisons/indicators/{code}", before)
        if (code, before["period"]) not in broken:
            assert not any("break_in_period" in one["flags"] for one in earlier["districts"])
    assert seen > 0


async def test_every_flag_has_its_german_words(world: World) -> None:
    told = set(WORDS["flag"])
    for code in ("DEM-01", "DEM-02", "DEM-03", "EDU-08", "EMP-05", "SAF-01"):
        for cell in (await flags(world, code, {}, period="2018")).values():
            assert cell <= told


async def test_a_comparison_takes_few_trips_to_the_database(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-03"
    await got(world, path, {"period": "2018"})
    engine = world.app.state.sessions.kw["bind"].sync_engine
    through, below = [], []

    def noted(*about: Any) -> None:
        through.append(about[2])

    def logged(record: Any) -> None:
        below.append(record.query)

    def held(connection: Any, *_: Any) -> None:
        connection.driver_connection.add_query_logger(logged)

    def back(connection: Any, *_: Any) -> None:
        connection.driver_connection.remove_query_logger(logged)

    told = {"before_cursor_execute": noted, "checkout": held, "checkin": back}
    for name, listener in told.items():
        event.listen(engine, name, listener)
    try:
        # Another spelling of the same question, so that no kept answer is given.
        await got(world, path, {"period": "2018", "format": "json"})
    finally:
        for name, listener in told.items():
            event.remove(engine, name, listener)
    # Begin, who calls and how the data stand, all figures at once, end.
    assert (through, len(below)) == ([], 4), (through, below)
