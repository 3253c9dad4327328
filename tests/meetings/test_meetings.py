"""Meetings: written by the moderator, read by the working group, changed without being lost."""

from typing import Any

import pytest

from app.wire.meetings import Meeting
from tests.asking import got, pages, problem, refused
from tests.factories import World
from tests.meetings.calls import MEETINGS, SYNTHETIC, made, send

PROJECT = "00000000-0000-4000-8000-000000000009"


async def test_a_meeting_is_made_once_and_read_by_the_working_group(kept: World) -> None:
    once = {"Idempotency-Key": "treffen-1"}
    first = await send(kept, "POST", MEETINGS, SYNTHETIC, **once)
    again = await send(kept, "POST", MEETINGS, SYNTHETIC, **once)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.content == again.content
    # Without a key, or under another one, the same meeting of the same day is there already.
    for other in ({}, *2 * [{"Idempotency-Key": "treffen-2"}]):
        there = await send(kept, "POST", MEETINGS, SYNTHETIC, **other)
        assert (there.status_code, there.content) == (200, first.content)
        assert there.headers["location"] == first.headers["location"]
    nameless = problem(await send(kept, "POST", MEETINGS, SYNTHETIC, **{"Idempotency-Key": ""}))
    assert [(one["parameter"], one["message"]) for one in nameless["errors"]] == [
        ("Idempotency-Key", "Der Text ist zu kurz (mindestens 1 Zeichen).")
    ]
    meeting = Meeting.model_validate_json(first.content)
    place = first.headers["location"]
    assert place == f"{MEETINGS}/{meeting.id}"
    assert [one.number for one in meeting.items] == [1, 2]
    assert meeting.items[0].links[0].path == SYNTHETIC["items"][0]["links"][0]["path"]
    for role, ags in (("district", "16054"), ("ministry", None), ("steward", None)):
        key = await kept.key(role, ags)
        assert (await got(kept, place, None, **key)) == first.json()
        listed = await pages(kept, MEETINGS, {"limit": 1, "quarter": "2099-Q4"}, **key)
        assert [(one["id"], one["items_count"]) for one in listed] == [(meeting.id, 2)]
    provider = await kept.key("provider", name="Synthetisch GmbH")
    for key in ({}, provider):
        unseen = await refused(kept, place, None, **key)
        assert (unseen["status"], unseen["type"]) == (404, "/problems/unknown-meeting")
        assert (await got(kept, MEETINGS, None, **key))["items"] == []
    other = await refused(kept, f"{MEETINGS}/{PROJECT}")
    assert {**other, "instance": ""} == {**unseen, "instance": ""}


@pytest.mark.parametrize("role", ["16070", "steward", "ministry"])
async def test_nobody_but_the_moderator_writes(kept: World, role: str) -> None:
    meeting = await made(kept)
    for verb, path in (
        ("POST", MEETINGS),
        ("PUT", f"{MEETINGS}/{meeting['id']}"),
    ):
        answer = await send(kept, verb, path, SYNTHETIC, role)
        assert problem(answer)["type"] == "/problems/role-refused"


async def test_what_stands_is_replaced_by_whoever_has_read_it_and_stays_readable(
    kept: World,
) -> None:
    place = f"{MEETINGS}/{(await made(kept, visibility='public', note_de=None))['id']}"
    before = await kept.client.get(place)
    same = await send(kept, "PUT", place, SYNTHETIC | {"visibility": "public"})
    assert (same.status_code, same.json()["recorded_at"]) == (200, before.json()["recorded_at"])
    items = [SYNTHETIC["items"][0] | {"minutes_de": "Besprochen.", "decisions_de": ["Ja."]}]
    held = SYNTHETIC | {
        "visibility": "public",
        "state": "held",
        "on_date": "2026-11-10",
        "quarter": "2026-Q4",
        "items": items,
        "reason": "Nach dem Treffen.",
    }
    assert problem(await send(kept, "PUT", place, held))["status"] == 428
    stale = await send(kept, "PUT", place, held, **{"If-Match": '"0"'})
    assert problem(stale)["status"] == 412
    match = {"If-Match": before.headers["etag"]}
    after = await send(kept, "PUT", place, held, **match)
    assert after.status_code == 200, after.text
    assert after.json()["items"][0]["decisions_de"] == ["Ja."]
    assert problem(await send(kept, "PUT", place, SYNTHETIC, **match))["status"] == 412
    history = await got(kept, f"{place}/history")
    assert [one["outcome"] for one in history["items"]] == ["created", "updated"]
    changed = history["items"][1]
    assert changed["changed"] == ["quarter", "on_date", "state", "items"]
    assert changed["reason"] == "Nach dem Treffen."
    then = {"as_of": history["items"][0]["recorded_at"]}
    assert (await got(kept, place, then)) == before.json()
    assert len((await got(kept, f"{place}/history", then))["items"]) == 1


async def test_what_the_moderator_prepares_is_seen_by_nobody_else(kept: World) -> None:
    meeting = await made(kept, visibility="internal", on_date="2031-02-01")
    place = f"{MEETINGS}/{meeting['id']}"
    district = await kept.key("district", "16070")
    assert (await refused(kept, place, None, **district))["status"] == 404
    assert (await refused(kept, f"{place}/digest", None, **district))["status"] == 404
    proposal = await send(kept, "POST", f"{place}/proposals", {"title_de": "Punkt"}, "16070")
    assert problem(proposal)["status"] == 404
    assert (await got(kept, MEETINGS, {"quarter": "2031-Q1"}, **district))["items"] == []
    moderator = await kept.key("working_group")
    assert len((await got(kept, MEETINGS, {"quarter": "2031-Q1"}, **moderator))["items"]) == 1


async def test_a_proposal_becomes_an_item_that_names_its_district(kept: World) -> None:
    place = f"{MEETINGS}/{(await made(kept))['id']}"
    said = {"title_de": "Lotsen", "text_de": "Frau Beispiel kommt.", "kind": "project"}
    answer = await send(kept, "POST", f"{place}/proposals", said, "16070")
    assert answer.status_code == 201, answer.text
    proposal = answer.json()
    assert (proposal["district"], proposal["item"]) == ("16070", None)
    assert [one["pointer"] for one in proposal["findings"]] == ["/text_de"]
    refused_role = await send(kept, "POST", f"{place}/proposals", said)
    assert problem(refused_role)["type"] == "/problems/role-refused"
    key = await kept.key("working_group")
    before = await kept.client.get(place, headers=key)
    taken = {"title_de": "Lotsen", "proposal": proposal["id"], "proposed_by": "16054"}
    plan = SYNTHETIC | {"items": [SYNTHETIC["items"][0], taken]}
    match = {"If-Match": before.headers["etag"]}
    after = await send(kept, "PUT", place, plan, **match)
    assert after.status_code == 200, after.text
    item = after.json()["items"][1]
    assert (item["proposal"], item["proposed_by"]) == (proposal["id"], "16070")
    other = await kept.key("district", "16054")
    (listed,) = (await got(kept, f"{place}/proposals", None, **other))["items"]
    assert (listed["id"], listed["item"], listed["findings"]) == (proposal["id"], 2, [])
    table = await kept.client.get(f"{place}/proposals", params={"format": "csv"}, headers=other)
    assert table.text.splitlines()[1].startswith(f"{proposal['id']},16070,Lotsen,")
    # Of another meeting it is none.
    stray = await send(kept, "POST", MEETINGS, plan)
    assert [one["code"] for one in problem(stray)["errors"]] == ["unknown_proposal"]


@pytest.mark.parametrize(
    ("members", "pointer", "code"),
    [
        ({"state": "held"}, "/state", "day_in_future"),
        ({"on_date": "0001-01-01"}, "/on_date", "greater_than_equal"),
        ({"on_date": 0}, "/on_date", "date_from_datetime_parsing"),
        ({"quarter": "0000-Q4"}, "/quarter", "string_pattern_mismatch"),
        ({"quarter": "2026-Q4"}, "/quarter", "quarter_of_day"),
        ({"ends": "09:00"}, "/ends", "times_ordered"),
        ({"starts": None}, "/ends", "times_ordered"),
        ({"place_de": None, "online": False}, "/place_de", "somewhere"),
        ({"items": [{"title_de": "A", "proposed_by": "16999"}]}, "/items/0/proposed_by", None),
    ],
)
async def test_what_does_not_fit_is_refused_at_its_place(
    kept: World, members: dict[str, Any], pointer: str, code: str | None
) -> None:
    body = problem(await send(kept, "POST", MEETINGS, SYNTHETIC | members))
    found = [(one["pointer"], one["code"]) for one in body["errors"]]
    assert (body["status"], found) == (422, [(pointer, code or "unknown_district")])


async def test_links_name_what_everybody_can_read(kept: World) -> None:
    (project,) = (await got(kept, "/v1/projects", {"limit": 1}))["items"]
    hidden = {"title_de": "A", "project_type": "tool", "goals_de": "B", "visibility": "internal"}
    own = await send(kept, "PUT", "/v1/districts/16070/projects/entwurf", hidden, "16070")
    good = [
        f"/v1/projects/{project['id']}",
        "/v1/comparisons/concepts",
        "/v1/comparisons/matrix?indicator=DEM-02&indicator=DEM-03&field=education",
        "/v1/frameworks/2026.1",
    ]
    bad = {
        f"/v1/projects/{PROJECT}": "unknown_code",
        f"/v1/projects/{own.json()['id']}": "unknown_code",
        "/v1/districts/16070/projects/entwurf": "unknown_code",
        "/v1/comparisons/indicators/DEM-99": "unknown_code",
        "/v1/comparisons/concepts?district=16999": "unknown_code",
        "/v1/webhooks": "unknown_path",
        "/v1/projects/a/b": "unknown_path",
        "/v1/observations?district=%00": "unknown_path",
    }
    linked = [{"title_de": "A", "links": [{"path": one} for one in [*good, *bad][:20]]}]
    body = problem(await send(kept, "POST", MEETINGS, SYNTHETIC | {"items": linked}))
    found = {one["pointer"]: one["code"] for one in body["errors"]}
    assert found == {
        f"/items/0/links/{len(good) + at}/path": code for at, code in enumerate(bad.values())
    }
    # What was right once may stay: its project was withdrawn before the meeting is minuted.
    seen = {**hidden, "visibility": "working_group"}
    await send(kept, "PUT", "/v1/districts/16070/projects/kurz", seen, "16070")
    plan = [{"title_de": "A", "links": [{"path": "/v1/districts/16070/projects/kurz"}]}]
    meeting = await made(kept, items=plan)
    key = await kept.key("district", "16070")
    key["If-Match"] = "*"
    gone = await kept.client.delete("/v1/districts/16070/projects/kurz", headers=key)
    assert gone.status_code == 200, gone.text
    minuted = SYNTHETIC | {"items": [plan[0] | {"minutes_de": "Vertagt."}]}
    place = f"{MEETINGS}/{meeting['id']}"
    assert (await send(kept, "PUT", place, minuted, **{"If-Match": "*"})).status_code == 200
    assert problem(await send(kept, "POST", MEETINGS, minuted))["status"] == 422


async def test_a_link_is_a_path_or_a_document_with_its_licence(kept: World) -> None:
    path = "/v1/comparisons/concepts"
    forms = [{}, {"path": path, "url": "https://example.org"}, {"url": "https://example.org"}]
    proposed = {"title_de": "A", "links": forms}
    place = f"{MEETINGS}/{(await made(kept))['id']}/proposals"
    body = problem(await send(kept, "POST", place, proposed, "16070"))
    codes = ["path_or_url", "path_or_url", "licence_missing", "licence_missing"]
    assert sorted(one["code"] for one in body["errors"]) == sorted(codes)
