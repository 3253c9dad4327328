"""The monitoring plan: replaced whole by its district, kept in full, read by the members.

All sources and deviations are synthetic.
"""

from typing import Any

import pytest

from tests.access.callers import callers
from tests.asking import got, problem, refused
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, stock
from tests.monitoring.plans import EVERY_YEAR, PATH, SINCE_2019, put, replaced


def said(plan: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    return [(one["valid_from"], one["source_de"], one["deviations"]) for one in plan["entries"]]


async def test_a_plan_is_replaced_as_a_whole_and_nothing_of_it_is_lost(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    first = (await replaced(fresh, [EVERY_YEAR])).json()
    assert said(first) == [("2015", "Melderegister", ["source"])]
    (then,) = [entry["recorded_at"] for entry in first["entries"]]
    await replaced(fresh, [SINCE_2019, EVERY_YEAR])
    second = await got(fresh, PATH, None, **key)
    assert said(second) == [*said(first), ("2019", "Fortschreibung", [])]
    # What did not change keeps the day on which it was said.
    assert second["entries"][0] == first["entries"][0]
    await replaced(fresh, [])
    assert (await got(fresh, PATH, None, **key))["entries"] == []
    assert await got(fresh, PATH, {"as_of": then}, **key) == first
    kept = await fresh.sql("SELECT count(*) AS n FROM monitoring_plan")
    assert kept[0]["n"] == 2


async def test_the_same_plan_again_changes_nothing_and_another_needs_if_match(
    fresh: World,
) -> None:
    done = await replaced(fresh, [EVERY_YEAR])
    before = await stock(fresh)
    assert (await put(fresh, [EVERY_YEAR])).content == done.content
    assert problem(await put(fresh, []))["type"] == "/problems/precondition-required"
    stale = await put(fresh, [], **{"If-Match": '"other"'})
    assert problem(stale)["type"] == "/problems/precondition-failed"
    assert await stock(fresh) == before


async def test_members_read_it_and_the_public_does_not(world: World) -> None:
    statuses = {
        name: (await world.client.get(PATH, headers=key)).status_code
        for name, key in (await callers(world)).items()
    }
    members = dict.fromkeys(("owner", "neighbour", "working_group", "ministry", "steward"), 200)
    assert statuses == {**dict.fromkeys(statuses, 403), **members, "public": 401}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"indicator": "DEM-99"}, [("/entries/0/indicator", "unknown_indicator")]),
        ({"indicator": "L16052-01"}, [("/entries/0/indicator", "unknown_indicator")]),
        ({"valid_from": "2015-Q1"}, [("/entries/0/valid_from", "malformed_period")]),
        ({"deviation_de": None}, [("/entries/0/deviation_de", "deviation_unexplained")]),
        ({"deviations": []}, [("/entries/0/deviation_de", "nothing_deviates")]),
        ({"deviations": ["source"] * 2}, [("/entries/0/deviations", "given_twice")]),
        ({"deviations": ["mood"]}, [("/entries/0/deviations/0", "literal_error")]),
    ],
)
async def test_what_does_not_fit_is_named(
    world: World, changed: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    answer = await put(world, [EVERY_YEAR | changed], **{"If-Match": "*"})
    assert answer.status_code == 422
    assert [(one["pointer"], one["code"]) for one in problem(answer)["errors"]] == expected


@pytest.mark.parametrize(
    "person", ["anna.muster@kreis.example", "Amt, 03628 738-0", "Frau Muster", "Herr M."]
)
async def test_a_contact_is_a_function(world: World, person: str) -> None:
    answer = await put(world, [EVERY_YEAR | {"contact_function": person}, EVERY_YEAR])
    assert [(one["pointer"], one["code"]) for one in problem(answer)["errors"]] == [
        ("/entries/0/contact_function", "contact_is_personal"),
        ("/entries/1", "duplicate_entry"),
    ]


@pytest.mark.parametrize(("role", "ags"), [("district", GERA), ("steward", None)])
async def test_nobody_writes_it_for_a_district(world: World, role: str, ags: str | None) -> None:
    answer = await world.client.put(PATH, json={"entries": []}, headers=await world.key(role, ags))
    assert problem(answer)["type"] == "/problems/not-yours"


async def test_a_plan_of_no_district_is_not_found(world: World) -> None:
    body = await refused(
        world, "/v1/districts/99999/monitoring-plan", None, **await world.key("ministry")
    )
    assert body["type"] == "/problems/unknown-district"


async def test_the_example_of_a_plan_is_accepted(fresh: World) -> None:
    path = "/v1/districts/{ags}/monitoring-plan"
    operation = (await got(fresh, "/openapi.json"))["paths"][path]["put"]
    for example in operation["requestBody"]["content"]["application/json"]["examples"].values():
        assert (await replaced(fresh, example["value"]["entries"])).json()["entries"]
