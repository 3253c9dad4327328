"""The calendar: the steward sets it as a whole, nothing is overwritten, every fault is named."""

import csv
import json
from typing import Any

import pytest

from app.load.files import folder
from tests.access.callers import callers
from tests.asking import document, got, pages, problem, refused
from tests.delivery.calendars import PATH, entry, set_calendar
from tests.factories import World
from tests.intake.pushes import stock


async def test_the_shipped_calendar_owes_what_nobody_else_supplies(world: World) -> None:
    found = await got(world, PATH)
    text = (folder() / "indicator.jsonl").read_text("utf-8")
    defined = [json.loads(line) for line in text.splitlines()]
    official = {path.stem for path in (folder() / "official").glob("???-??.csv")}
    for year in ("2025", "2026", "2027"):
        owed = {
            i["indicator"] for i in found["items"] if (i["period"], i["duty"]) == (year, "owed")
        }
        core = {one["code"] for one in defined if one["tier"] == "core"}
        assert owed == core - official
    # Nobody is late for what was not yet published when it fell due.
    assert min(item["due_on"] for item in found["items"]) == "2027-03-31"


async def test_the_calendar_is_everybodys_to_read(world: World) -> None:
    for key in (await callers(world)).values():
        assert len((await got(world, PATH, {}, **key))["items"]) == 75
    answer = await world.client.get(PATH, params={"format": "csv-de", "limit": 2})
    lines = list(csv.DictReader(answer.content.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert [(line["indicator"], line["due_on"]) for line in lines] == [
        ("DEM-02", "2027-03-31"),
        ("DEM-04", "2027-03-31"),
    ]
    rest = await pages(world, PATH, {"limit": 40})
    assert len(rest) == 75


async def test_a_change_closes_and_adds_and_the_past_stays_readable(fresh: World) -> None:
    first = await set_calendar(fresh, [entry(), entry(indicator="LEG-02"), entry(period="2021")])
    assert first.json()["counts"] == {"created": 3, "updated": 0, "withdrawn": 75, "unchanged": 0}
    before = await got(fresh, PATH)
    (clock,) = await fresh.sql("SELECT at FROM clock")

    second = await set_calendar(
        fresh,
        [
            entry(),
            entry(indicator="LEG-02", due_on="2099-12-31"),
            entry(duty="voluntary", indicator="LEG-03"),
        ],
    )

    assert second.json()["counts"] == {"created": 1, "updated": 1, "withdrawn": 1, "unchanged": 1}
    now = {(i["indicator"], i["period"]): i for i in (await got(fresh, PATH))["items"]}
    assert now["LEG-02", "2020"]["due_on"] == "2099-12-31"
    assert now["LEG-03", "2020"]["duty"] == "voluntary"
    assert ("LEG-01", "2021") not in now
    assert await got(fresh, PATH, {"as_of": clock["at"].isoformat()}) == before
    # The example of the document can be sent as it stands.
    operation = (await document(fresh))["paths"][PATH.replace("2026.1", "{edition}")]["put"]
    media = operation["requestBody"]["content"]["application/json"]
    assert (await set_calendar(fresh, media["examples"]["kalender"]["value"]["rows"])).is_success


async def test_the_same_calendar_again_changes_nothing(fresh: World) -> None:
    rows = [entry(), entry(indicator="DEM-02", breakdown={"sex": "female", "age_group": "total"})]
    await set_calendar(fresh, rows)
    before = await stock(fresh)
    again = await set_calendar(fresh, rows)
    assert again.json()["counts"] == {"created": 0, "updated": 0, "withdrawn": 0, "unchanged": 2}
    assert await stock(fresh) == before
    parts = [item["breakdown"] for item in (await got(fresh, PATH))["items"]]
    assert parts == [{"sex": "female"}, {}]
    told = await fresh.sql("SELECT detail FROM audit_event WHERE action = 'calendar_set'")
    assert told[-1]["detail"] == {"created": 2, "updated": 0, "withdrawn": 75, "unchanged": 0}


async def test_a_calendar_is_replaced_by_whoever_has_read_it(fresh: World) -> None:
    steward = await fresh.key("steward")

    async def put(**headers: str) -> tuple[int, str]:
        body = {"rows": [entry()]}
        answer = await fresh.client.put(PATH, json=body, headers={**steward, **headers})
        return answer.status_code, answer.json().get("type", "")

    read = [
        (await fresh.client.get(PATH, params=how)).headers["etag"]
        for how in ({}, {"limit": "1"}, {"format": "csv"})
    ]
    assert len(set(read)) == 3
    again = await fresh.client.get(PATH, headers={"If-None-Match": read[0]})
    assert (again.status_code, again.headers["etag"]) == (304, read[0])
    assert await put() == (428, "/problems/precondition-required")
    assert await put(**{"If-Match": '"other"'}) == (412, "/problems/precondition-failed")
    assert await put(**{"If-Match": f"W/{read[0]}"}) == (412, "/problems/precondition-failed")
    assert (await put(**{"If-Match": read[2]}))[0] == 200
    # Whoever read before that has to read again, unless nothing would change.
    late = await fresh.client.put(PATH, json={"rows": []}, headers={**steward, "If-Match": read[0]})
    assert late.status_code == 412
    assert (await put())[0] == 200


async def test_every_fault_of_every_entry_is_named_and_nothing_changed(world: World) -> None:
    before = await got(world, PATH)
    answer = await set_calendar(
        world,
        [
            entry(indicator="ZZZ-99"),
            entry(period="2020-Q1"),
            entry(due_on="2019-12-31"),
            entry(indicator="DEM-02", breakdown={"colour": "red", "sex": "femal"}),
            entry(indicator="LEG-02"),
            entry(indicator="LEG-02", breakdown={"sex": "total"}),
        ],
    )
    body = problem(answer)
    assert (body["status"], body["type"]) == (422, "/problems/invalid-request")
    assert [(e["pointer"], e["code"]) for e in body["errors"]] == [
        ("/rows/0/indicator", "unknown_indicator"),
        ("/rows/1/period", "malformed_period"),
        ("/rows/2/due_on", "due_before_period"),
        ("/rows/3/breakdown/colour", "unknown_dimension"),
        ("/rows/3/breakdown/sex", "unknown_category"),
        ("/rows/5", "duplicate_entry"),
    ]
    assert await got(world, PATH) == before


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"rows": [{**entry(), "tier": "core"}]}, "/rows/0/tier"),
        ({"rows": [entry(due_on="Ende März")]}, "/rows/0/due_on"),
        ({"rows": [], "comment": "x"}, "/comment"),
        ({}, "/rows"),
    ],
)
async def test_an_unknown_member_is_refused_by_name(
    world: World, body: dict[str, Any], pointer: str
) -> None:
    answer = await world.client.put(PATH, json=body, headers=await world.key("steward"))
    told = problem(answer)
    assert (answer.status_code, [e["pointer"] for e in told["errors"]]) == (422, [pointer])


async def test_only_the_steward_sets_it(world: World) -> None:
    for name, key in (await callers(world)).items():
        if name == "steward":
            continue
        answer = await set_calendar(world, [entry()], key)
        assert answer.status_code == (401 if name == "public" else 403), name
        assert problem(answer)


async def test_an_unknown_edition_is_not_found(world: World) -> None:
    other = PATH.replace("2026.1", "2031.1")
    assert (await refused(world, other))["type"] == "/problems/unknown-framework"
    answer = await world.client.put(other, json={"rows": []}, headers=await world.key("steward"))
    assert problem(answer)["status"] == 404
