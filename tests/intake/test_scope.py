"""A scope withdraws what is absent inside it, nothing outside, and the past stays readable."""

import json
from typing import Any

import httpx
import pytest

from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push_body, read, row, seen, stock

SCOPE = {"indicators": ["LEG-01"], "periods": ["2019", "2020"]}
WOMEN = {"sex": "female"}
# Synthetic. The last two stand outside of the scope: another year, another indicator.
STANDING = [
    row(period="2019", value=470),
    row(value=480),
    row(value=200, breakdown=WOMEN),
    row(period="2021", value=490),
    row(indicator="EMP-01", value=5000, basis="specialised_statistics"),
]


async def declare(
    world: World, rows: list[Any], scope: Any, ags: str = ILM_KREIS, **asked: Any
) -> httpx.Response:
    return await push_body(world, json.dumps({"rows": rows, "scope": scope}), ags, **asked)


async def cells(world: World, ags: str, **query: str) -> list[tuple[str, str, int]]:
    """What a district finds of its own: indicator, period and value."""
    key = await world.key("district", ags)
    asked = {"district": ags, "supplier": "district", **query}
    found = [
        item
        for code in ("LEG-01", "EMP-01")
        for item in await seen(world, key, indicator=code, **asked)
    ]
    return [(item["indicator"], item["period"], item["value"]) for item in found]


async def test_what_a_scope_does_not_name_is_withdrawn_and_nothing_else(
    kept: World, ags: str
) -> None:
    first = await declare(kept, STANDING, None, ags)
    assert first.json()["counts"]["created"] == 5
    before = (await kept.sql("SELECT at FROM clock"))[0]["at"].isoformat()

    answer = await declare(kept, [row(value=480)], SCOPE, ags)

    assert answer.status_code == 201, answer.text
    body = answer.json()
    assert (body["counts"]["unchanged"], body["counts"]["withdrawn"]) == (1, 2)
    assert body["scope"] == {**SCOPE, "districts": [ags]}
    gone = [line for line in body["rows"] if line["outcome"] == "withdrawn"]
    assert [(one["row"], one["period"], one["breakdown"], one["before"]) for one in gone] == [
        (None, "2019", {}, {"revision": 1, "value": 470, "missing": None}),
        (None, "2020", WOMEN, {"revision": 1, "value": 200, "missing": None}),
    ]
    assert {one["after"] for one in gone} == {None}
    left = [("LEG-01", "2020", 480), ("LEG-01", "2021", 490), ("EMP-01", "2020", 5000)]
    assert await cells(kept, ags) == left
    assert len(await cells(kept, ags, as_of=before)) == 5
    again = await declare(kept, [row(value=480)], SCOPE, ags)
    assert again.json()["counts"]["withdrawn"] == 0


async def test_a_withdrawn_cell_may_come_back_and_counts_on(kept: World, ags: str) -> None:
    await declare(kept, STANDING, None, ags)
    await declare(kept, [], SCOPE, ags)

    back = await declare(kept, [row(value=481)], None, ags)

    (line,) = back.json()["rows"]
    assert (line["outcome"], line["before"], line["after"]["revision"]) == ("created", None, 2)
    corrected = await declare(kept, [row(value=482, reason="Abgleich")], None, ags)
    assert corrected.json()["rows"][0]["after"]["revision"] == 3


async def test_a_scope_without_rows_withdraws_all_of_it(kept: World, ags: str) -> None:
    await declare(kept, STANDING, None, ags)

    answer = await declare(kept, [], SCOPE, ags)

    assert (answer.status_code, answer.json()["counts"]["withdrawn"]) == (201, 3)
    assert await cells(kept, ags) == [("LEG-01", "2021", 490), ("EMP-01", "2020", 5000)]


async def test_who_withdrew_what_when_and_why_can_be_read(kept: World, ags: str) -> None:
    await declare(kept, STANDING, None, ags)
    body = {"rows": [], "scope": SCOPE, "comment": "Doppelt geliefert"}
    key = await kept.key("district", ags)
    answer = await push_body(kept, json.dumps(body), ags)

    again = (await read(kept, answer.headers["location"], key)).json()

    assert (again["comment"], again["scope"]["periods"]) == ("Doppelt geliefert", ["2019", "2020"])
    assert [line["outcome"] for line in again["rows"]] == ["withdrawn"] * 3
    paged = await read(kept, answer.headers["location"] + "/rows", key, limit="2")
    assert [line["period"] for line in paged.json()["items"]] == ["2019", "2020"]
    more = await kept.client.get(paged.links["next"]["url"], headers=key)
    assert ([line["breakdown"] for line in more.json()["items"]], more.json()["next"]) == (
        [WOMEN],
        None,
    )


async def test_a_dry_run_and_a_refused_push_withdraw_nothing(kept: World, ags: str) -> None:
    await declare(kept, STANDING, None, ags)
    before = await stock(kept)

    tried = await declare(kept, [row()], SCOPE, ags, query="?dry_run=true")
    refused = await declare(kept, [row(value=-1)], SCOPE, ags)

    assert (tried.status_code, tried.json()["counts"]["withdrawn"]) == (200, 2)
    assert (refused.status_code, refused.json()["counts"]["withdrawn"]) == (422, 0)
    assert await stock(kept) == before


@pytest.mark.parametrize(
    ("faulty", "left", "named"),
    [
        # Who sent this row meant 2020: what stands there stays, 2019 goes.
        (row(value=-1), ["2020", "2020", "2021"], " für LEG-01 im Zeitraum 2020"),
        (row(period="2020-13"), ["2019", "2020", "2020", "2021"], " für LEG-01"),
        (row(indicator="LEG-99"), ["2020", "2020", "2021"], " im Zeitraum 2020"),
        ({"value": 7}, ["2019", "2020", "2020", "2021"], ""),
    ],
    ids=["value", "period", "indicator", "neither"],
)
async def test_a_refused_row_protects_what_it_may_have_meant(
    kept: World, ags: str, faulty: dict[str, Any], left: list[str], named: str
) -> None:
    await declare(kept, STANDING[:4], None, ags)

    answer = await declare(kept, [faulty], SCOPE, ags, query="?mode=partial")

    assert answer.status_code == 201, answer.text
    assert [period for _, period, _ in await cells(kept, ags)] == left
    (found,) = (f for f in answer.json()["findings"] if f["rule"] == "withdrawal_suspended")
    assert found["message"] == (f"Wegen der abgewiesenen Zeile wird{named} nichts zurückgenommen.")


async def test_other_districts_and_official_figures_are_out_of_reach(fresh: World) -> None:
    steward = await fresh.key("steward")
    await declare(fresh, [row(value=500)], None, ILM_KREIS, key=steward)
    await declare(fresh, [row(value=300)], None, GERA)

    await declare(fresh, [], SCOPE)

    key = await fresh.key("district", GERA)
    found = await seen(fresh, key, indicator="LEG-01", period="2020")
    assert {(item["district"], item["value"]) for item in found} == {(ILM_KREIS, 500), (GERA, 300)}


async def test_formats_without_a_place_for_it_give_the_scope_in_the_address(
    kept: World, ags: str
) -> None:
    await declare(kept, STANDING, None, ags)
    csv = "indicator,period,value\nLEG-01,2020,480\n"

    answer = await push_body(
        kept,
        csv,
        ags,
        query=f"?scope={json.dumps(SCOPE)}",
        headers={"Content-Type": "text/csv"},
    )

    assert (answer.status_code, answer.json()["counts"]["withdrawn"]) == (201, 2)


@pytest.mark.parametrize(
    ("scope", "said", "faults"),
    [
        ([], "scope muss ein Objekt sein, etwa", [("/scope", "object_expected")]),
        (
            {"periods": ["2020"]},
            'scope braucht indicators: eine Liste mit mindestens einem Text, etwa ["DEM-01"].',
            [("/scope/indicators", "list_expected")],
        ),
        (
            {"indicators": ["LEG-01"], "periods": []},
            "scope braucht periods",
            [("/scope/periods", "list_expected")],
        ),
        (
            {"indicators": ["LEG-99"], "periods": ["2020"]},
            "scope nennt unter indicators „LEG-99“; diesen Indikator gibt es in der Rahmenedition"
            " nicht. Nichts wurde gespeichert.",
            [("/scope/indicators/0", "unknown_indicator")],
        ),
        (
            {"indicators": ["LEG-01", "LEG-99"], "periods": ["2020", "20"], "area": "x"},
            "Die Angabe „area“ gibt es in scope nicht; erlaubt: indicators, periods, districts."
            " Dazu 2 weitere Fehler in scope. Nichts wurde gespeichert.",
            [
                ("/scope/area", "unknown_member"),
                ("/scope/indicators/1", "unknown_indicator"),
                ("/scope/periods/1", "unknown_period"),
            ],
        ),
        (
            {**SCOPE, "districts": [GERA]},
            f"scope nennt unter districts „{GERA}“",
            [("/scope/districts/0", "unknown_district")],
        ),
    ],
)
async def test_a_scope_that_names_what_is_not_there_is_refused_by_name(
    world: World, scope: Any, said: str, faults: list[tuple[str, str]]
) -> None:
    before = await stock(world)

    answer = await declare(world, [row()], scope)

    assert answer.status_code == 422
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == faults
    assert answer.json()["detail"].startswith(said)
    assert await stock(world) == before


async def test_an_empty_scope_is_none(world: World) -> None:
    none: tuple[Any, ...] = (None, {})
    for scope in none:
        answer = await declare(world, [row()], scope, query="?dry_run=true")
        assert (answer.status_code, answer.json()["scope"]) == (200, None)
    nothing = await declare(world, [], {})
    assert nothing.json()["errors"][0]["code"] == "no_rows"
