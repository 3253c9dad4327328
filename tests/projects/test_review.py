"""Review by the moderator, confirmation by the leads: dated facts beside an entry."""

from datetime import date, timedelta
from typing import Any

from app.routers.examples_projects import PROJECT
from tests.asking import got, problem
from tests.factories import World
from tests.projects.pushes import SYNTHETIC, put, stored

TODAY = date.today()  # noqa: DTZ011 -- only bounds far from midnight are compared with it


async def said(world: World, path: str, body: dict[str, Any], **headers: str) -> Any:
    answer = await world.client.put(path, json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_the_moderator_reviews_and_nobody_else(fresh: World) -> None:
    made = await put(fresh, "lesepaten", SYNTHETIC)
    place = f"/v1/projects/{made.json()['id']}"
    moderator, owner = await fresh.key("working_group"), await fresh.key("district", "16070")
    soon = str(TODAY + timedelta(days=30))
    for role, ags in (("steward", None), ("ministry", None), ("district", "16070")):
        headers = await fresh.key(role, ags)
        answer = await fresh.client.put(f"{place}/review", json={"state": "pool"}, headers=headers)
        assert problem(answer)["type"] == "/problems/role-refused"
    faulty = {"state": "returned", "recheck_on": "2020-01-01"}
    answer = await fresh.client.put(f"{place}/review", json=faulty, headers=moderator)
    assert {one["code"] for one in problem(answer)["errors"]} == {
        "return_explained", "recheck_of_pool", "day_in_past",
    }  # fmt: skip
    back = {"state": "returned", "note_de": "Was lief schief, Frau Petra Beispiel?"}
    returned = await said(fresh, f"{place}/review", back, **moderator)
    assert (await got(fresh, place, None, **owner))["review"]["note_de"] == back["note_de"]
    assert [one["pointer"] for one in returned["findings"]] == ["/review/note_de"]
    assert (await got(fresh, place))["review"] == {
        "state": "none", "note_de": None, "recheck_on": None, "reviewed_at": None,
        "changed_since": None,
    }  # fmt: skip
    pool = {"state": "pool", "recheck_on": soon}
    answer = await fresh.client.put(f"{place}/review", json=pool, headers=moderator)
    assert problem(answer)["status"] == 428
    seen = (await fresh.client.get(place, headers=moderator)).headers["etag"]
    found = await said(fresh, f"{place}/review", pool, **moderator, **{"If-Match": seen})
    assert found["goals_de"] == returned["goals_de"]
    assert (found["review"]["state"], found["confirmed"]) == ("pool", True)
    assert (await got(fresh, place))["review"]["state"] == "pool"


async def test_after_its_day_an_entry_holds_again_when_its_owner_confirms(fresh: World) -> None:
    made = await stored(fresh, "lesepaten", SYNTHETIC)
    place = f"/v1/projects/{made['id']}"
    moderator, owner = await fresh.key("working_group"), await fresh.key("district", "16070")
    pool = {"state": "pool", "recheck_on": str(TODAY + timedelta(days=30))}
    await said(fresh, f"{place}/review", pool, **moderator)
    # Synthetic: as if the day had come.
    await fresh.sql("UPDATE project_review SET recheck_on = current_date - 1")
    over = await got(fresh, "/v1/projects", {"confirmed": "false", "supplier": "district"})
    assert [one["key"] for one in over["items"]] == ["lesepaten"]
    stranger = await fresh.key("district", "16054")
    answer = await fresh.client.put(f"{place}/confirmation", json={}, headers=stranger)
    assert problem(answer)["type"] == "/problems/not-yours"
    await said(fresh, f"{place}/confirmation", {}, **owner)
    again = await got(fresh, place)
    assert again["confirmed"] is True
    assert again["confirmed_until"] > str(TODAY + timedelta(days=360))
    seen = (await fresh.client.get(place, headers=owner)).headers["etag"]
    await stored(fresh, "lesepaten", {**SYNTHETIC, "volunteers": 3}, **{"If-Match": seen})
    assert (await got(fresh, place))["review"]["changed_since"] is True


async def test_a_district_that_is_named_a_lead_says_so_itself(fresh: World) -> None:
    made = await stored(
        fresh, "lernpaten", {**PROJECT, "source_lines": "S. 3, Frau Petra Beispiel"}
    )
    assert [one["pointer"] for one in made["findings"]] == ["/source_lines"]
    place = f"/v1/projects/{made['id']}"
    other = await fresh.key("district", "16054")
    listed = await got(fresh, "/v1/projects", {"district": "16054"}, **other)
    assert [one["id"] for one in listed["items"]] == [made["id"]]
    early = {"on_date": "2026-01-31"}
    confirmed = await said(fresh, f"{place}/confirmation", early, **other)
    assert (confirmed["ags"], confirmed["state"], confirmed["findings"]) == (
        "16054",
        "confirmed",
        [],
    )
    leads = (await got(fresh, place, None, **other))["leads"]
    assert leads == [
        {"ags": "16054", "state": "confirmed", "on_date": "2026-01-31"},
        {"ags": "16070", "state": "owner", "on_date": None},
    ]
    no = {"state": "declined", "note_de": "Laut Frau Petra Beispiel."}
    warned = await said(fresh, f"{place}/confirmation", no, **other)
    assert [(one["pointer"], one["code"]) for one in warned["findings"]] == [
        ("/note_de", "personal_name")
    ]
    now = (await got(fresh, place, None, **other))["leads"][0]
    assert now["state"] == "declined"
    before = {"as_of": confirmed["recorded_at"]}
    assert (await got(fresh, place, before, **other))["leads"] == leads
    owner = await fresh.key("district", "16070")
    for body in ({"state": "declined"}, {"on_date": "2999-01-01"}, {"on_date": "0001-01-01"}):
        answer = await fresh.client.put(f"{place}/confirmation", json=body, headers=owner)
        assert problem(answer)["status"] == 422
