"""What follows from meetings: listed by day and owner, moved on by its owner alone."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text

from app.auth.caller import Caller
from app.routers.examples_meetings import FOLLOW_UP, MEETING, MOVED, PROPOSAL
from tests.asking import got, pages, problem, refused
from tests.factories import World, denied
from tests.meetings.calls import MEETINGS, SYNTHETIC, follow_up, made, send

TASKS = "/v1/follow-ups"


async def test_the_owner_moves_its_task_and_nobody_else_does(kept: World) -> None:
    meeting = await made(kept)
    task = await follow_up(kept, meeting["id"], due_on="2026-01-31")
    assert (task["status"], task["overdue"], task["owner_name"]) == ("open", True, "Ilm-Kreis")
    events = f"{TASKS}/{task['id']}/events"
    stranger = await send(kept, "POST", events, {"status": "done"}, "16054")
    assert problem(stranger)["type"] == "/problems/not-yours"
    for role in ("steward", "ministry"):
        answer = await send(kept, "POST", events, {"status": "done"}, role)
        assert problem(answer)["type"] == "/problems/role-refused"
    early = {"status": "in_progress", "on_date": "2026-03-01"}
    assert (await send(kept, "POST", events, early, "16070")).json()["status"] == "in_progress"
    done = await send(kept, "POST", events, {"status": "done", "note_de": "Frau Probe."}, "16070")
    assert (done.json()["status"], done.json()["overdue"]) == ("done", False)
    assert [one["pointer"] for one in done.json()["findings"]] == ["/events/1/note_de"]
    # Back again, on the same day: what was said of it before stays readable.
    before = done.json()
    back = await send(kept, "POST", events, {"status": "open"}, "16070")
    assert [one["status"] for one in back.json()["events"]] == ["in_progress", "open"]
    again = await send(kept, "POST", events, {"status": "open"}, "16070")
    assert again.json() == back.json()
    key = await kept.key("district", "16070")
    then = await got(
        kept, f"{TASKS}/{task['id']}", {"as_of": before["events"][1]["recorded_at"]}, **key
    )
    assert then == before
    future = {"status": "done", "on_date": str((datetime.now(UTC) + timedelta(days=2)).date())}
    body = problem(await send(kept, "POST", events, future, "16070"))
    assert body["errors"][0]["code"] == "day_in_future"


async def test_tasks_are_listed_by_owner_and_by_whether_they_are_open(kept: World) -> None:
    meeting = (await made(kept))["id"]
    late = await follow_up(kept, meeting, due_on="2099-02-01", owner_ags="16054")
    never = await follow_up(kept, meeting, owner_ags=None, owner_function="Moderation")
    soon = await follow_up(kept, meeting, due_on="2099-01-01", owner_ags="16054")
    await send(kept, "POST", f"{TASKS}/{soon['id']}/events", {"status": "dropped"})
    key = await kept.key("ministry")
    for asked, expected in (
        ({}, [soon, late, never]),
        ({"open": "true"}, [late, never]),
        ({"open": "false"}, [soon]),
        ({"owner": "16054", "open": "true"}, [late]),
        ({"owner": "16070"}, []),
    ):
        found = await pages(kept, TASKS, {"meeting": meeting, "limit": 1, **asked}, **key)
        assert [one["id"] for one in found] == [one["id"] for one in expected]
    table = await kept.client.get(
        TASKS, params={"meeting": meeting, "format": "csv-de"}, headers=key
    )
    assert table.text.splitlines()[-1].split(";")[6] == "Moderation"
    assert (await got(kept, TASKS))["items"] == []
    assert (await refused(kept, f"{TASKS}/{late['id']}"))["type"] == "/problems/unknown-follow-up"
    unknown = await refused(kept, TASKS, {"owner": "16999"}, **key)
    assert unknown["type"] == "/problems/unknown-code"
    assert [one["parameter"] for one in unknown["errors"]] == ["owner"]


async def test_the_moderator_alone_changes_a_task_that_it_has_read(kept: World) -> None:
    meeting = (await made(kept))["id"]
    task = await follow_up(kept, meeting, due_on="2099-01-01")
    place = f"{TASKS}/{task['id']}"
    said = {"task_de": task["task_de"], "owner_ags": "16070", "due_on": "2099-06-30"}
    assert problem(await send(kept, "PUT", place, said))["status"] == 428
    assert problem(await send(kept, "PUT", place, said, "16070"))["status"] == 403
    key = await kept.key("working_group")
    match = {"If-Match": (await kept.client.get(place, headers=key)).headers["etag"]}
    changed = await send(kept, "PUT", place, said, **match)
    assert (changed.status_code, changed.json()["due_on"]) == (200, "2099-06-30")
    assert (
        problem(await send(kept, "PUT", place, said | {"due_on": None}, **match))["status"] == 412
    )
    for owners, code in (
        ({"owner_function": "Moderation"}, "one_owner"),
        ({"owner_ags": None}, "one_owner"),
        ({"owner_ags": "16999"}, "unknown_district"),
    ):
        body = problem(await send(kept, "POST", f"{MEETINGS}/{meeting}/follow-ups", said | owners))
        assert [one["code"] for one in body["errors"]] == [code]


async def test_the_database_keeps_tasks_and_meetings_apart_by_itself(kept: World) -> None:
    task = await follow_up(kept, (await made(kept))["id"])
    await kept.key("district", "16054")
    (account,) = await kept.sql("SELECT id::text AS id FROM account WHERE name = 'district-16054'")
    stranger = Caller("district", account["id"], "16054")
    moved = text(
        "INSERT INTO follow_up_event (follow_up_id, on_date, status, account_id, recorded_at)"
        " SELECT CAST(:id AS uuid), '2026-01-01', 'done', CAST(:account AS uuid), now()"
    )
    written = text(
        "INSERT INTO meeting_revision (meeting_id, quarter, on_date, online, title_de, state,"
        " visibility, account_id, recorded_at) SELECT meeting_id, quarter, on_date, true, 'x',"
        " 'planned', 'public', CAST(:account AS uuid), now() FROM meeting_revision LIMIT 1"
    )
    proposed = text(
        "INSERT INTO meeting_proposal (meeting_id, ags, title_de, kind, account_id, recorded_at)"
        " SELECT meeting_id, CAST(:ags AS text), 'x', 'other', CAST(:account AS uuid), now()"
        " FROM follow_up WHERE id = CAST(:id AS uuid)"
    )
    bound = {"account": account["id"]}
    async with kept.as_app(stranger) as connection:
        assert await denied(connection, moved, bound | {"id": task["id"]})
        assert await denied(connection, written, bound)
        for ags, refusal in (("16070", True), ("16054", False)):
            said = {**bound, "id": task["id"], "ags": ags}
            assert await denied(connection, proposed, said) is refusal
    provider = Caller("provider", account["id"])
    for caller, sees in ((stranger, True), (provider, False)):
        async with kept.as_app(caller) as connection:
            found = await connection.execute(text("SELECT count(*) FROM follow_up_revision"))
            assert (found.scalar_one() > 0) is sees


async def test_the_feed_tells_of_meetings_proposals_and_tasks(kept: World) -> None:
    key = await kept.key("district", "16070")
    before = await got(kept, "/v1/changes", {"order": "newest", "limit": 1}, **key)
    meeting = (await made(kept))["id"]
    said = {"title_de": "Lotsen"}
    await send(kept, "POST", f"{MEETINGS}/{meeting}/proposals", said, "16070")
    task = await follow_up(kept, meeting)
    await send(kept, "POST", f"{TASKS}/{task['id']}/events", {"status": "done"}, "16070")
    news = await got(kept, "/v1/changes", {"cursor": before["cursor"]}, **key)
    found = [(one["kind"], one["district"], one["title_de"], one["path"]) for one in news["items"]]
    assert found == [
        ("meeting", None, "Treffen „Arbeitskreis (synthetisch)“ neu", f"{MEETINGS}/{meeting}"),
        (
            *("proposal", "16070", "Ilm-Kreis: Vorschlag „Lotsen“ für ein Treffen"),
            f"{MEETINGS}/{meeting}/proposals",
        ),
        (
            *("follow_up", "16070", "Aufgabe „Vordruck schicken (synthetisch).“ neu"),
            f"{TASKS}/{task['id']}",
        ),
        (
            *("follow_up_event", "16070", "Aufgabe „Vordruck schicken (synthetisch).“: „erledigt“"),
            f"{TASKS}/{task['id']}",
        ),
    ]
    # A meeting that is prepared again hides what is written of it from then on, in the feed too.
    hidden = {**SYNTHETIC, "visibility": "internal"}
    moderator = await kept.key("working_group")
    read = await kept.client.get(f"{MEETINGS}/{meeting}", headers=moderator)
    seen = {"If-Match": read.headers["etag"]}
    path = f"{MEETINGS}/{meeting}"
    assert (await send(kept, "PUT", path, hidden, **seen)).status_code == 200
    await follow_up(kept, meeting, task_de="Noch vertraulich (synthetisch).")
    after = await got(kept, "/v1/changes", {"cursor": news["cursor"]}, **key)
    assert [(one["kind"], one["outcome"]) for one in after["items"]] == [("meeting", "withdrawn")]
    assert (await got(kept, "/v1/changes", {"cursor": before["cursor"]}))["items"] == []
    provider = await kept.key("provider", name="Synthetisch GmbH")
    assert (await got(kept, "/v1/changes", {"cursor": before["cursor"]}, **provider))["items"] == []


async def test_the_examples_of_the_document_are_taken(kept: World) -> None:
    meeting = await send(kept, "POST", MEETINGS, MEETING["vierteljahr"]["value"])
    assert meeting.status_code == 201, meeting.text
    place = f"{MEETINGS}/{meeting.json()['id']}"
    proposal = await send(kept, "POST", f"{place}/proposals", PROPOSAL["lotsen"]["value"], "16070")
    assert proposal.status_code == 201, proposal.text
    for one in FOLLOW_UP.values():
        task = await send(kept, "POST", f"{place}/follow-ups", one["value"])
        assert (task.status_code, task.json()["findings"]) == (201, [])
        moved = f"{TASKS}/{task.json()['id']}/events"
        assert (await send(kept, "POST", moved, MOVED["done"]["value"])).status_code == 201
