"""What stands for a state never stands without saying how much of the state it is."""

from typing import Any

import pytest

from tests.asking import got, refused
from tests.comparison.test_tables import table
from tests.factories import World

VIEW = "/v1/comparisons/indicators/{}"
MATRIX = "/v1/comparisons/matrix"
EISENACH, ILM_KREIS = "16056", "16070"
OF_EISENACH = f"/v1/comparisons/districts/{EISENACH}"
ON_2018 = {"period": "2018"}
# Eisenach alone stands in the register of 2018; the state publishes another figure.
ALONE = {
    "state_value": "3571",
    "state_method": "sum",
    "state_districts": "1",
    "state_of": "23",
    "state_published": "108785",
}
BEFORE = "2020-01-01T00:00:00Z"


def told(notes: list[str]) -> bool:
    return any("kein Wert des Landes" in one and "1 von 23" in one for one in notes)


async def test_a_sum_of_some_is_called_so_in_every_view(world: World) -> None:
    view = VIEW.format("DEM-02")
    found = await got(world, view, ON_2018)
    series = await got(world, f"{view}/series", {"to": "2018"})
    profile = await got(world, OF_EISENACH, ON_2018)
    (entry,) = [one for one in profile["indicators"] if one["indicator"]["code"] == "DEM-02"]
    matrix = await got(world, MATRIX, {**ON_2018, "indicator": ["DEM-01", "DEM-02"]})
    people, register = matrix["indicators"]
    for notes in (found["notes"], series["notes"], entry["notes"], register["notes"]):
        assert told(notes), notes
    assert not told(people["notes"])
    # Where the districts stand for the state without being all of it, that is said as well.
    some = {**ON_2018, "territory_date": "2018-12-31"}
    foreign = await got(world, VIEW.format("DEM-03"), some)
    assert any("aus 16 von 23 Kreisen (72,3 %" in one for one in foreign["notes"])


@pytest.mark.parametrize(
    ("path", "params"),
    [
        (VIEW.format("DEM-02"), ON_2018),
        (VIEW.format("DEM-02") + "/series", {"to": "2018"}),
        (OF_EISENACH, ON_2018),
        (MATRIX, {**ON_2018, "indicator": "DEM-02"}),
    ],
)
async def test_no_table_has_it_without_its_coverage(
    world: World, path: str, params: dict[str, str]
) -> None:
    rows = [row for row in await table(world, path, "csv", **params) if row["period"] == "2018"]
    rows = [row for row in rows if row["indicator"] == "DEM-02"]
    assert rows
    for row in rows:
        assert {name: row[name] for name in ALONE} == ALONE
        assert 0 < float(row["state_population_share"]) < 0.05


async def test_the_tables_of_gaps_and_of_learning_have_it_too(world: World) -> None:
    gaps = await table(world, VIEW.format("EDU-05") + "/gaps", "csv")
    found = await got(world, VIEW.format("EDU-05") + "/gaps")
    state = found["state"]
    assert {(row["state_difference"], row["state_districts"], row["state_of"]) for row in gaps} == {
        (str(state["difference"]), "22", "22")
    }
    path = f"/v1/comparisons/districts/{ILM_KREIS}/learning"
    lines = {row["indicator"]: row for row in await table(world, path, "csv")}
    considered = (await got(world, path))["considered"]
    for one in considered:
        coverage = one["state_coverage"]
        assert (coverage is None) is (one["period"] is None)
        if coverage:
            assert lines[one["indicator"]]["state_districts"] == str(coverage["districts"])


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (VIEW.format("DEM-03"), 404),
        (VIEW.format("DEM-03") + "/series", 404),
        (VIEW.format("EDU-05") + "/gaps", 404),
        (OF_EISENACH, 404),
        (f"{OF_EISENACH}/peers", 404),
        (f"{MATRIX}?state=16&indicator=DEM-03", 404),
        (MATRIX, 422),
    ],
)
async def test_who_asks_before_the_first_load_is_told_since_when_it_is_known(
    world: World, path: str, status: int
) -> None:
    body = await refused(world, f"{path}{'&' if '?' in path else '?'}as_of={BEFORE}")
    assert body["status"] == status
    assert "01.01.2020, 00:00:00 UTC (as_of) noch nicht eingetragen" in body["detail"]
    assert "erst seit" in body["detail"]


async def test_a_matrix_of_before_is_empty_and_says_why(world: World) -> None:
    found: Any = await got(world, MATRIX, {"state": "16", "as_of": BEFORE})
    assert found["indicators"] == []
    assert any("noch nicht eingetragen" in one for one in found["notes"])
