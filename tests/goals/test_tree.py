"""Goals and measures of a district: a tree, revisions, a course by days, and who may see what."""

from datetime import datetime, timedelta

from app.routers.examples_goals import GOAL as SHOWN_GOAL
from app.routers.examples_goals import GOAL_TOLD, MEASURE_TOLD
from app.routers.examples_goals import MEASURE as SHOWN_MEASURE
from tests.asking import got, problem, refused
from tests.factories import World
from tests.goals.entries import GOAL, MEASURE, faults, path, put, stored, told


async def test_a_goal_lives_by_revisions(kept: World) -> None:
    key = await kept.key("district", "16070")
    made = await put(kept, "goals/a", GOAL)
    first = made.json()
    assert (made.status_code, made.headers["location"]) == (201, path("goals/a"))
    read = await kept.client.get(path("goals/a"), headers=key)
    assert (read.json(), read.headers["etag"]) == (first, made.headers["etag"])
    # The same once more changes nothing; something else names what it replaces.
    assert (await put(kept, "goals/a", GOAL)).json() == first
    changed = {**GOAL, "text_de": "Klarer.", "reason": "Klarer gesagt."}
    assert problem(await put(kept, "goals/a", changed))["status"] == 428
    stale = {"If-Match": '"stale"'}
    assert problem(await put(kept, "goals/a", changed, **stale))["status"] == 412
    # What is told of a day changes the answer and its tag, and not the state that is replaced.
    await told(kept, "goals/a", "2026-01-31", "partly")
    now = await kept.client.get(
        path("goals/a"), headers={**key, "If-None-Match": read.headers["etag"]}
    )
    assert (now.status_code, now.json()["status"], now.json()["status_on"]) == (
        200,
        "partly",
        "2026-01-31",
    )
    second = await put(kept, "goals/a", changed, **{"If-Match": read.headers["etag"]})
    assert second.json()["text_de"] == "Klarer."
    then = await got(kept, path("goals/a"), {"as_of": first["recorded_at"]})
    assert (then["text_de"], then["status"]) == ("Synthetisches Ziel.", None)
    before = await got(kept, path("goals/a"), {"on": "2026-01-30"})
    assert (before["status"], before["on"]) == (None, "2026-01-30")

    gone = await kept.client.delete(
        path("goals/a?reason=Zu+Ende"), headers={**key, "If-Match": second.headers["etag"]}
    )
    assert gone.status_code == 200, gone.text


async def test_what_became_of_a_goal_stays_to_be_read(kept: World) -> None:
    """The one of the test before."""
    assert (await refused(kept, path("goals/a")))["type"] == "/problems/unknown-goal"
    history = (await got(kept, path("goals/a/history")))["items"]
    assert [(one["outcome"], one["changed"], one["reason"]) for one in history] == [
        ("created", [], None),
        ("updated", ["text_de"], "Klarer gesagt."),
        ("withdrawn", [], "Zu Ende"),
    ]
    feed = (await got(kept, "/v1/changes", {"kind": ["goal", "goal_event"]}))["items"]
    assert [(one["kind"], one["outcome"], one["fields"]) for one in feed] == [
        ("goal", "created", ["education"]),
        ("goal_event", "created", ["education"]),
        ("goal", "corrected", ["education"]),
        ("goal_event", "withdrawn", ["education"]),
        ("goal", "withdrawn", ["education"]),
    ]
    # What was told then is told with the words of then, whenever the feed is read.
    titles = [one["title_de"] for one in feed]
    assert titles[1] == "Ilm-Kreis: Ziel „Synthetisches Ziel.“: „zum Teil erreicht“"
    assert "„Klarer.“" in titles[3]
    # Another goal under the key has no course yet.
    anew = await put(kept, "goals/a", GOAL)
    assert (anew.status_code, anew.json()["status"]) == (201, None)
    assert (await got(kept, path("goals/a/events")))["items"] == []


async def test_a_tree_stands_in_order_and_never_in_a_circle(kept: World) -> None:
    await stored(kept, "goals/1", {**GOAL, "level": "vision"})
    # Below a vision an operational goal, and a guiding one below that: no order is enforced.
    await stored(kept, "goals/1.10", {**GOAL, "level": "operational_goal", "parent": "1"})
    await stored(kept, "goals/1.2", {**GOAL, "level": "operational_goal", "parent": "1"})
    made = await stored(kept, "goals/1.2.1", {**GOAL, "level": "guiding_goal", "parent": "1.2"})
    assert made["findings"] == []
    hinted = await got(kept, path("goals/1.2"), None, **await kept.key("district", "16070"))
    assert [(one["rule"], one["severity"]) for one in hinted["findings"]] == [
        ("goal_not_measured", "info"),
        ("goal_not_dated", "info"),
    ]
    query = {"level": ["vision", "operational_goal", "guiding_goal"]}
    listed = (await got(kept, path("goals"), query))["items"]
    assert [(one["key"], one["depth"]) for one in listed] == [
        *(("1", 0), ("1.2", 1), ("1.2.1", 2)),
        ("1.10", 1),
    ]
    assert listed[2]["path"] == ["1", "1.2", "1.2.1"]
    page = await kept.client.get(path("goals"), params={**query, "limit": 2, "format": "csv"})
    assert page.text.split("\r\n")[2].startswith("16070,1.2,1,1,1/1.2,operational_goal")
    assert "cursor=1.2" in page.headers["link"]


async def test_no_goal_stands_above_itself_or_falls_from_under_another(kept: World) -> None:
    """The tree of the test before."""
    match = {"If-Match": "*"}
    top = await put(kept, "goals/1", {**GOAL, "level": "vision", "parent": "1.2.1"}, **match)
    assert faults(top) == [("/parent", "goals_in_a_circle")]
    assert "1 → 1.2.1 → 1.2 → 1" in problem(top)["errors"][0]["message"]
    alone = await put(kept, "goals/9", {**GOAL, "parent": "9"})
    assert faults(alone) == [("/parent", "goals_in_a_circle")]
    ending = {**await kept.key("district", "16070"), **match}
    used = problem(await kept.client.delete(path("goals/1.2"), headers=ending))
    assert (used["type"], used["status"]) == ("/problems/goal-in-use", 409)
    assert "1.2.1" in used["detail"]


async def test_who_may_not_see_is_told_nothing(kept: World) -> None:
    await stored(kept, "goals/geheim", {**GOAL, "visibility": "internal", "note": "So ist es."})
    await stored(kept, "goals/offen", {**GOAL, "parent": "geheim", "note": "So ist es."})
    await stored(kept, "measures/m", {**MEASURE, "goals": ["geheim", "offen"]})
    await told(kept, "goals/geheim", "2026-01-31", "partly")
    own, other = await kept.key("district", "16070"), await kept.key("district", "16054")
    seen = [
        (await kept.client.get(path(what), headers=headers)).status_code
        for what in ("goals/geheim", "goals/geheim/events", "goals/geheim/progress", "goals/offen")
        for headers in (own, other, await kept.key("steward"), {})
    ]
    assert seen == [200, 404, 404, 404] * 3 + [200] * 4
    hidden = await refused(kept, path("goals/geheim"), None, **other)
    missing = await refused(kept, path("goals/nirgends"), None, **other)
    assert {**hidden, "instance": ""} == {**missing, "instance": ""}
    child = await got(kept, path("goals/offen"), None, **other)
    assert (child["parent"], child["note"]) == (None, None)
    assert (await got(kept, path("goals/offen"), None, **own))["parent"] == "geheim"
    assert (await got(kept, path("measures/m"), None, **other))["goals"] == ["offen"]
    kinds = {"kind": ["goal", "goal_event", "measure"], "district": "16070"}
    feed = (await got(kept, "/v1/changes", {**kinds, "limit": 1000}, **other))["items"]
    assert "geheim" not in {one["subject"] for one in feed}
    # What is told once an entry is closed to others stays closed; what stood before does not.
    await told(kept, "measures/m", "2026-02-01", "running")
    closed = {**MEASURE, "goals": ["geheim"], "visibility": "internal"}
    shut = await stored(kept, "measures/m", closed, **{"If-Match": "*"})
    await told(kept, "measures/m", "2026-03-01", "stopped")
    before = datetime.fromisoformat(shut["recorded_at"]) - timedelta(microseconds=1)
    assert (await refused(kept, path("measures/m"), None, **other))["status"] == 404
    events = await got(kept, path("measures/m/events"), {"as_of": before.isoformat()}, **other)
    assert [one["on_date"] for one in events["items"]] == ["2026-02-01"]
    feed = (await got(kept, "/v1/changes", {"kind": "measure_event"}, **other))["items"]
    assert [(one["subject"], one["outcome"]) for one in feed] == [("m", "created")]

    for role, ags in (("district", "16054"), ("steward", None), ("working_group", None)):
        headers = await kept.key(role, ags)
        for what, said in (("goals/x", GOAL), ("measures/x", MEASURE)):
            answer = await kept.client.put(path(what), json=said, headers=headers)
            assert (answer.status_code, problem(answer)["type"]) == (403, "/problems/not-yours")
    assert problem(await kept.client.put(path("goals/x"), json=GOAL))["status"] == 401


async def test_a_measure_runs_before_it_is_adopted_and_goes_back(kept: World) -> None:
    await stored(kept, "goals/2", SHOWN_GOAL)
    shown = await stored(kept, "measures/lernpaten", {**SHOWN_MEASURE, "goals": ["2"]})
    assert shown["resources"][0]["staff_fte"] == 0.5
    assert shown["milestones"] == [{**SHOWN_MEASURE["milestones"][0], "done_on": None}]
    plain = ("measure_class", "structure", "priority", "places", "adopted_on", "funding_state")
    assert {name: shown[name] for name in plain} == {name: SHOWN_MEASURE[name] for name in plain}
    what = "measures/lernpaten"
    # Before the resolution of 20 May, and back again.
    await told(kept, what, "2026-03-01", "running")
    await told(kept, what, "2026-06-01", "completed")
    said = await told(
        kept, what, "2026-07-01", "running", note_de="Frau Anna Beispiel macht weiter."
    )
    (warned,) = said["findings"]
    assert (warned["pointer"], warned["code"]) == ("/note_de", "personal_name")
    event = path(f"{what}/events/2026-07-01")
    assert (await got(kept, event, None, **await kept.key("ministry")))["findings"] == []
    states = [
        (await got(kept, path(what), {"on": f"2026-{day}"}, **await kept.key("ministry")))["status"]
        for day in ("02-28", "03-01", "06-30", "07-01")
    ]
    assert states == [None, "running", "completed", "running"]
    again = await put(kept, f"{what}/events/2026-06-01", {"status": "completed"})
    assert again.status_code == 200
    # The examples of the published document are taken.
    await stored(kept, "goals/2/events/2026-04-01", GOAL_TOLD["partly"]["value"])
    await stored(kept, f"{what}/events/2026-04-01", MEASURE_TOLD["delayed"]["value"])


async def test_what_was_told_of_a_day_is_corrected_and_taken_back(kept: World) -> None:
    """Of the measure of the test before."""
    own, what = await kept.key("district", "16070"), "measures/lernpaten"
    unseen = await put(kept, f"{what}/events/2026-06-01", {"status": "stopped"})
    assert problem(unseen)["status"] == 428
    seen = await kept.client.get(path(f"{what}/events/2026-06-01"), headers=own)
    assert seen.json()["status"] == "completed"
    sent = {"status": "stopped", "reason": "Verschrieben."}
    match = {"If-Match": seen.headers["etag"]}
    right = await stored(kept, f"{what}/events/2026-06-01", sent, **match)
    assert (right["status"], right["reason"]) == ("stopped", "Verschrieben.")
    again = await put(kept, f"{what}/events/2026-06-01", {"status": "running"}, **match)
    assert problem(again)["status"] == 412
    late = problem(await put(kept, f"{what}/events/2199-12-31", {"status": "running"}))
    assert (late["errors"][0]["parameter"], late["errors"][0]["code"]) == ("day", "day_in_future")
    for day, code, said in (
        ("0001-01-01", "greater_than_equal", "Der Wert muss mindestens 1900-01-01 sein."),
        ("9999-12-31", "less_than_equal", "Der Wert darf höchstens 2199-12-31 sein."),
    ):
        never = problem(await put(kept, f"{what}/events/{day}", {"status": "running"}))
        assert [(e["parameter"], e["code"]) for e in never["errors"]] == [("day", code)]
        assert never["errors"][0]["message"] == said
    doomed = path(f"{what}/events/2026-07-01?reason=Irrtum")
    ending = {**own, "If-Match": "*"}
    gone = await kept.client.delete(doomed, headers=ending)
    assert (gone.status_code, gone.json()["status"]) == (200, "running")
    gone = await kept.client.delete(doomed, headers=ending)
    assert problem(gone)["type"] == "/problems/unknown-event"
    events = (await got(kept, path(f"{what}/events"), None, **own))["items"]
    assert [(one["on_date"], one["status"]) for one in events] == [
        ("2026-03-01", "running"),
        ("2026-04-01", "delayed"),
        ("2026-06-01", "stopped"),
    ]


async def test_measures_are_listed_and_filtered(kept: World) -> None:
    """Among them the one of the tests before."""
    own = await kept.key("district", "16070")
    asked = {"goal": "2", "priority": "first", "status": "stopped", "format": "csv-de"}
    table = await kept.client.get(path("measures"), params=asked, headers=own)
    header, line, *_ = table.text.removeprefix("\ufeff").split("\r\n")
    cells = dict(zip(header.split(";"), line.split(";"), strict=True))
    assert (cells["key"], cells["staff_fte"], cells["barriers"]) == (
        "lernpaten",
        "0,5",
        "reachability",
    )
    stray = await refused(kept, path("measures"), {"goal": ["2", "nirgends"]}, **own)
    assert [(one["code"], one["found"]) for one in stray["errors"]] == [
        ("unknown_goal", "nirgends")
    ]
    others = {**asked, "format": "json", "status": "running"}
    assert (await got(kept, path("measures"), others, **own))["items"] == []


async def test_warnings_of_a_measure(kept: World) -> None:
    named = {"effects_de": "Frau Anna Beispiel hilft.", "note": "Sie hat zugestimmt."}
    (warned,) = (await stored(kept, "measures/w", {**MEASURE, **named}))["findings"]
    assert (warned["pointer"], warned["rule"]) == ("/effects_de", "personal_name")
    assert warned["silenced_by"] == "Sie hat zugestimmt."
    assert (await got(kept, path("measures/w")))["findings"] == []
    history = (await got(kept, path("measures/w/history")))["items"]
    assert [one["outcome"] for one in history] == ["created"]
    ending = {**await kept.key("district", "16070"), "If-Match": "*"}
    assert (await kept.client.delete(path("measures/w"), headers=ending)).status_code == 200
    assert (await refused(kept, path("measures/w")))["type"] == "/problems/unknown-measure"
