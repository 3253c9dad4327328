"""What makes a cell unlike its neighbours is a flag on it; the pushed figures are synthetic."""

from typing import Any

from sqlalchemy import event

from app.words import WORDS
from tests.asking import got
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push

PATH = "/v1/comparisons/indicators/REF-03"
SHARE = {"indicator": "REF-03", "period": "2018", "visibility": "public"}


async def flags(world: World, path: str = PATH) -> dict[str, list[str]]:
    found = await got(world, path, {"period": "2018"})
    return {one["ags"]: one["flags"] for one in found["districts"]}


async def test_every_difference_of_a_figure_is_told(fresh: World) -> None:
    pushed: dict[str, dict[str, Any]] = {
        ILM_KREIS: {"numerator": 20, "denominator": 99, "status": "provisional"},
        GERA: {"numerator": 40, "denominator": 100, "precision": "rounded", "rounding_base": 5},
        "16051": {"numerator": 300, "denominator": 900, "source": "SYNTHETISCH: eigene Quelle"},
        "16053": {"numerator": 400, "denominator": 900},
    }
    for ags, row in pushed.items():
        given = {"source": "SYNTHETISCH", **SHARE, **row}
        answer = await push(fresh, [given], ags)
        assert answer.status_code == 201, answer.text
    assert await flags(fresh) == {
        ILM_KREIS: ["provisional", "small_base"],
        GERA: ["rounded"],
        "16051": ["source_differs"],
        "16053": [],
    }


async def test_without_a_majority_no_source_is_the_exception(fresh: World) -> None:
    for ags, source in ((ILM_KREIS, "SYNTHETISCH: eine"), (GERA, "SYNTHETISCH: andere")):
        row = {**SHARE, "numerator": 300, "denominator": 900, "source": source}
        assert (await push(fresh, [row], ags)).status_code == 201
    assert await flags(fresh) == {ILM_KREIS: [], GERA: []}


async def test_a_definition_that_breaks_in_the_period_is_told_on_every_cell(world: World) -> None:
    listed = (await got(world, "/v1/indicators"))["items"]
    broken = [
        (one["code"], entry["period"])
        for one in listed
        for entry in one["breaks"]
        if len(entry["period"]) == 4
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
        for cell in (await flags(world, f"/v1/comparisons/indicators/{code}")).values():
            assert set(cell) <= told


async def test_a_comparison_takes_few_trips_to_the_database(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-03"
    await got(world, path, {"period": "2018"})
    engine = world.app.state.sessions.kw["bind"].sync_engine
    sent: list[str] = []

    def noted(*about: Any) -> None:
        sent.append(about[2])

    event.listen(engine, "before_cursor_execute", noted)
    try:
        # Another spelling of the same question, so that no kept answer is given.
        await got(world, path, {"period": "2018", "format": "json"})
    finally:
        event.remove(engine, "before_cursor_execute", noted)
    # Who calls, how the data stand, and all figures at once.
    assert len(sent) == 3, sent
