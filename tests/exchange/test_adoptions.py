"""Adoptions: what a district tells of taking up a project, day by day, and who reads it."""

from typing import Any

import httpx

from app.routers.examples_exchange import ADOPTED
from tests.asking import got, problem, refused
from tests.factories import World
from tests.projects.pushes import SYNTHETIC, put

OURS, THEIRS = "16070", "16054"
NOTHING = "00000000-0000-4000-8000-000000000009"


async def shared(world: World, key: str, **said: Any) -> str:
    """The name of a project of the Ilm-Kreis that all see."""
    answer = await put(world, key, {**SYNTHETIC, **said})
    assert answer.status_code in (200, 201), answer.text
    return str(answer.json()["id"])


async def posted(
    world: World, path: str, body: dict[str, Any], ags: str = THEIRS, **headers: str
) -> httpx.Response:
    sent = {**await world.key("district", ags), **headers}
    return await world.client.post(path, json=body, headers=sent)


async def adopted(world: World, project: str, body: dict[str, Any], ags: str = THEIRS) -> Any:
    answer = await posted(world, f"/v1/projects/{project}/adoptions", body, ags)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_an_adoption_is_told_in_any_order_and_stands_by_its_latest_day(kept: World) -> None:
    project = await shared(kept, "vorbild")
    place = f"/v1/projects/{project}/adoptions"
    first = {**ADOPTED["laeuft"]["value"], "on_date": "2026-05"}
    again = {"Idempotency-Key": "einmal"}
    made = await posted(kept, place, first, **again)
    assert (made.status_code, made.json()["state"]) == (201, "running")
    assert (await posted(kept, place, first, **again)).content == made.content
    name = made.json()["id"]
    assert made.headers["location"] == f"/v1/adoptions/{name}"
    twice = problem(await posted(kept, place, first))
    assert (twice["status"], twice["type"]) == (409, "/problems/adoption-refused")
    assert name in twice["detail"]

    earlier = {**ADOPTED["interessiert"]["value"], "on_date": "2025"}
    late = {"state": "ended", "on_date": "2026-06-30", "obstacles_de": "Der Raum fehlte."}
    for body in (late, earlier):
        told = await posted(kept, f"/v1/adoptions/{name}/events", body)
        assert told.status_code == 201, told.text
        # The same of the same day is there once, also under a key of its own.
        key = {"Idempotency-Key": body["on_date"]}
        twice = await posted(kept, f"/v1/adoptions/{name}/events", body, **key)
        assert (twice.status_code, twice.json()) == (200, told.json())
    found = told.json()
    assert [one["on_date"] for one in found["events"]] == ["2025", "2026-05", "2026-06-30"]
    assert (found["state"], found["since"], found["begun"]) == ("ended", "2026-06-30", "2025")
    assert found["project"] == {"id": project, "title_de": SYNTHETIC["title_de"]}
    assert found["district"] == {"ags": THEIRS, "name": "Suhl"}
    assert await got(kept, f"/v1/adoptions/{name}", None, **await kept.key("ministry")) == found
    then = {"as_of": made.json()["events"][0]["recorded_at"]}
    key = await kept.key("district", OURS)
    assert (await got(kept, f"/v1/adoptions/{name}", then, **key))["state"] == "running"


async def test_there_and_back_again_on_one_day_is_told(kept: World) -> None:
    project = await shared(kept, "hin-und-her")
    path = f"/v1/adoptions/{(await adopted(kept, project, {'state': 'interested'}))['id']}/events"
    for state, status in (("running", 201), ("interested", 201), ("interested", 200)):
        told = await posted(kept, path, {"state": state})
        assert (told.status_code, told.json()["state"]) == (status, state)
    assert len(told.json()["events"]) == 3


async def test_only_the_adopting_district_writes_and_the_leads_do_not_adopt(kept: World) -> None:
    places = [{"kind": "district", "ags": OURS, "name": "Ilm-Kreis", "lead": True}]
    places += [{"kind": "district", "ags": "16051", "name": "Erfurt", "lead": True}]
    project = await shared(kept, "gemeinsam", places=places)
    place, body = f"/v1/projects/{project}/adoptions", {"state": "interested"}
    for ags in (OURS, "16051"):
        assert problem(await posted(kept, place, body, ags))["status"] == 409
    # Who has said that it does not lead may take it up.
    confirming = f"/v1/projects/{project}/confirmation"
    erfurt = await kept.key("district", "16051")
    said = await kept.client.put(confirming, json={"state": "declined"}, headers=erfurt)
    assert said.status_code == 200, said.text
    name = (await adopted(kept, project, body, "16051"))["id"]
    others = (await got(kept, f"/v1/projects/{project}/interested", None, **erfurt))["items"]
    told = {one["ags"]: [why["kind"] for why in one["reasons"]] for one in others}
    assert (told["16051"][0], OURS in told) == ("adoption", False)
    telling = f"/v1/adoptions/{name}/events"
    assert problem(await posted(kept, telling, body))["type"] == "/problems/not-yours"
    for role, status in (("working_group", 403), ("steward", 403), (None, 401)):
        key = await kept.key(role) if role else {}
        for path in (place, telling):
            answer = await kept.client.post(path, json=body, headers=key)
            assert problem(answer)["status"] == status
    assert problem(await posted(kept, f"/v1/projects/{NOTHING}/adoptions", body))["status"] == 404
    assert problem(await posted(kept, f"/v1/adoptions/{NOTHING}/events", body))["status"] == 404
    for wrong, code in (
        ({"on_date": "2199-01"}, "day_in_future"),
        ({"on_date": "0000"}, "string_pattern_mismatch"),
        ({"on_date": "2026-02-31"}, "no_such_day"),
        ({"state": "wished"}, "literal_error"),
    ):
        answer = await posted(kept, telling, {**body, **wrong}, "16051")
        assert [one["code"] for one in problem(answer)["errors"]] == [code]


async def test_what_was_told_is_corrected_and_taken_back_as_revisions(kept: World) -> None:
    project = await shared(kept, "berichtigt")
    made = await adopted(kept, project, {"state": "running", "result_de": "Frau Petra Beispiel."})
    assert [(one["code"], one["pointer"]) for one in made["findings"]] == [
        ("personal_name", "/events/0/result_de")
    ]
    place, key = f"/v1/adoptions/{made['id']}", await kept.key("district", THEIRS)
    other = await kept.client.get(place, headers=await kept.key("district", OURS))
    assert other.json()["findings"] == []
    read = await kept.client.get(place, headers=key)
    assert (read.json(), read.headers["etag"] != other.headers["etag"]) == (made, True)
    event, day = f"{place}/events/1", made["events"][0]["on_date"]
    mended = {"state": "running", "on_date": day, "result_de": "Zwölf Patenschaften."}
    for headers, status in (({}, 428), ({"If-Match": '"x"'}, 412)):
        answer = await kept.client.put(event, json=mended, headers={**key, **headers})
        assert problem(answer)["status"] == status
    seen = {**key, "If-Match": read.headers["etag"]}
    now = await kept.client.put(event, json={**mended, "reason": "Ohne Namen."}, headers=seen)
    assert (now.status_code, now.json()["findings"]) == (200, [])
    assert now.json()["events"][0]["reason"] == "Ohne Namen."
    # The same once more changes nothing and needs no tag.
    assert (await kept.client.put(event, json=mended, headers=key)).json() == now.json()
    then = await got(kept, place, {"as_of": made["events"][0]["recorded_at"]}, **key)
    assert then["events"][0]["result_de"] == "Frau Petra Beispiel."
    wrong = await kept.client.put(f"{place}/events/7", json=mended, headers=key)
    assert problem(wrong)["status"] == 404

    assert problem(await kept.client.delete(event, headers=key))["status"] == 428
    seen = {**key, "If-Match": now.headers["etag"]}
    gone = await kept.client.delete(event, headers=seen)
    assert (gone.status_code, gone.json()["id"]) == (200, made["id"])
    assert (await refused(kept, place, None, **key))["status"] == 404
    anew = await adopted(kept, project, {"state": "interested"})
    assert (anew["id"], [one["number"] for one in anew["events"]]) == (made["id"], [2])
    feed = await got(kept, "/v1/changes", {"kind": "adoption", "district": THEIRS}, **key)
    mine = [one for one in feed["items"] if one["subject"] == made["id"]]
    assert [one["outcome"] for one in mine] == ["created", "corrected", "withdrawn", "created"]
    titled = f"Suhl: Nachnutzung von „{SYNTHETIC['title_de']}“ – läuft"
    assert [one["title_de"] for one in mine[:3]] == [titled, titled, f"{titled}, zurückgezogen"]
    assert (mine[1]["reason"], mine[1]["fields"]) == ("Ohne Namen.", ["education"])


async def test_everybody_counts_the_same_and_reads_what_each_district_shows(kept: World) -> None:
    project = await shared(kept, "gezaehlt")
    hidden = await shared(kept, "verborgen", visibility="working_group")
    for ags, state, visibility in (
        ("16051", "running", "public"),
        ("16052", "running", "working_group"),
        ("16054", "ended", "internal"),
    ):
        await adopted(kept, project, {"state": state, "visibility": visibility}, ags)
    await adopted(kept, hidden, {"state": "running", "visibility": "public"}, "16052")
    counts = {"interested": 0, "adapting": 0, "running": 2, "ended": 0}
    place = f"/v1/projects/{project}"
    read: dict[Any, list[str]] = {
        None: ["16051"],
        ("working_group", None): ["16051", "16052"],
        ("district", "16054"): ["16051", "16052", "16054"],
        ("provider", None, "Firma (synthetisch)"): ["16051"],
    }
    for who, districts in read.items():
        key = await kept.key(*who) if who else {}
        listed = await got(kept, f"{place}/adoptions", None, **key)
        assert listed["counts"] == counts
        assert sorted(one["district"]["ags"] for one in listed["items"]) == districts
        assert (await got(kept, place, None, **key))["adoptions"] == counts
    # By name: Erfurt, Gera.
    table = await kept.client.get(
        f"{place}/adoptions?format=csv", headers=await kept.key("steward")
    )
    assert [line.split(",")[4] for line in table.text.splitlines()] == ["name", "Erfurt", "Gera"]
    assert (await refused(kept, f"/v1/projects/{hidden}/adoptions"))["status"] == 404
    of_gera = "/v1/districts/16052/adoptions"
    assert (await got(kept, of_gera))["items"] == []
    members = (await got(kept, of_gera, None, **await kept.key("ministry")))["items"]
    assert {one["project"]["id"] for one in members} == {project, hidden}


async def test_an_adoption_changes_the_answer_of_a_project_and_not_what_is_replaced(
    kept: World,
) -> None:
    project = await shared(kept, "ersetzt")
    place, key = f"/v1/projects/{project}", await kept.key("district", OURS)
    before = await kept.client.get(place, headers=key)
    await adopted(kept, project, {"state": "adapting"}, "16053")
    now = await kept.client.get(place, headers={**key, "If-None-Match": before.headers["etag"]})
    assert (now.status_code, now.json()["adoptions"]["adapting"]) == (200, 1)
    own = before.headers["etag"]
    changed = {**SYNTHETIC, "goals_de": "Anders."}
    assert (await put(kept, "ersetzt", changed, **{"If-Match": own})).status_code == 200
