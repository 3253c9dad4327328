"""What is read with something else is news for a reader when that is shown to it, and once."""

from typing import Any

from tests.asking import Params, got, pages
from tests.catalogue.test_local_indicators import COURSES, PATH, ROW
from tests.changes.test_feed import FEED, here, news
from tests.exchange.test_adoptions import OURS, THEIRS, posted
from tests.factories import World
from tests.intake.pushes import push
from tests.meetings.calls import SYNTHETIC as MEETING
from tests.meetings.calls import follow_up, made, send
from tests.projects.pushes import SYNTHETIC as PROJECT
from tests.projects.pushes import stored

HIDDEN, SHOWN = {"visibility": "internal"}, {"visibility": "working_group"}
SUHL = ("district", THEIRS)


async def shown(world: World, path: str, said: Any, role: str = OURS) -> None:
    """The same said again by who has read it, seen by more."""
    ags = role if role.isdigit() else None
    key = await world.key("district" if ags else role, ags)
    seen = {"If-Match": (await world.client.get(path, headers=key)).headers["etag"]}
    answer = await send(world, "PUT", path, said, role, **seen)
    assert answer.status_code == 200, answer.text


def told(items: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["kind"], one["outcome"]) for one in items]


async def once(world: World, place: str, later: list[dict[str, Any]]) -> None:
    """Whoever reads all of it at once finds it at the same places."""
    query: Params = {"cursor": place, "limit": 2}
    assert await pages(world, FEED, query, **await world.key(*SUHL)) == later


async def test_questions_are_told_when_their_project_is_shown(kept: World) -> None:
    place = await here(kept, *SUHL)
    made_of = await stored(kept, "spaeter", {**PROJECT, **HIDDEN})
    asking = f"/v1/projects/{made_of['id']}/questions"
    question = await posted(kept, asking, {"text_de": "Wer hilft?"}, OURS)
    path = question.headers["location"]
    await send(kept, "PUT", f"{path}/answer", {"text_de": "Alle."}, OURS)
    await send(kept, "PUT", f"{path}/state", {"state": "closed"}, OURS)
    await push(kept, [{"indicator": "LEG-01", "period": "2020", "value": 480}])
    read_on = await here(kept, *SUHL)
    assert "question" not in {kind for kind, _ in told(await news(kept, place, *SUHL))}
    own = f"/v1/districts/{OURS}/projects/spaeter"
    await shown(kept, own, {**PROJECT, **SHOWN, "title_de": "Jetzt gezeigt (synthetisch)"})
    later = await news(kept, read_on, *SUHL)
    assert told(later) == [
        ("answer", "created"),
        ("project", "created"),
        ("question", "created"),
        ("question_state", "created"),
    ]
    assert {one["at"] for one in later} == {later[0]["at"]}
    assert "zu „Jetzt gezeigt (synthetisch)“" in later[0]["title_de"]
    await once(kept, read_on, later)
    # For its own district nothing moved.
    mine = told(await news(kept, place, "district", OURS))
    assert mine.index(("question", "created")) < mine.index(("answer", "created"))


async def test_tasks_and_proposals_are_told_when_their_meeting_is_shown(kept: World) -> None:
    meeting = (await made(kept, **HIDDEN))["id"]
    task = await follow_up(kept, meeting)
    await send(kept, "POST", f"/v1/follow-ups/{task['id']}/events", {"status": "in_progress"})
    path, said = f"/v1/follow-ups/{task['id']}", {"task_de": "Neu gefasst.", "owner_ags": OURS}
    await shown(kept, path, said, "working_group")
    place = await here(kept, *SUHL)
    await shown(kept, f"/v1/meetings/{meeting}", {**MEETING, **SHOWN}, "working_group")
    later = await news(kept, place, *SUHL)
    # How the task was put before anybody could read it is not told.
    assert told(later) == [
        ("follow_up", "created"),
        ("follow_up_event", "created"),
        ("meeting", "created"),
    ]
    assert later[0]["title_de"] == "Aufgabe „Neu gefasst.“ neu"
    # What is written while the meeting is hidden once more comes with it when it is shown again.
    await shown(kept, f"/v1/meetings/{meeting}", {**MEETING, **HIDDEN}, "working_group")
    await follow_up(kept, meeting, task_de="Danach.")
    behind = await here(kept, *SUHL)
    await shown(kept, f"/v1/meetings/{meeting}", {**MEETING, **SHOWN}, "working_group")
    again = await news(kept, behind, *SUHL)
    assert told(again) == [("follow_up", "created"), ("meeting", "created")]
    assert again[0]["title_de"] == "Aufgabe „Danach.“ neu"


async def test_the_course_of_a_goal_is_told_when_the_goal_is_shown(kept: World) -> None:
    goal = f"/v1/districts/{OURS}/goals/spaet"
    said = {"level": "vision", "text_de": "Alle dabei (synthetisch)", **HIDDEN}
    assert (await send(kept, "PUT", goal, said, OURS)).status_code == 201
    event = {"status": "open"}
    day = f"{goal}/events/2026-01-01"
    assert (await send(kept, "PUT", day, event, OURS)).status_code == 201
    # What was taken back before anybody could read it is not told, nor why.
    gone = f"{goal}/events/2026-02-01"
    assert (await send(kept, "PUT", gone, event, OURS)).status_code == 201
    answer = await send(kept, "DELETE", f"{gone}?reason=Irrtum", None, OURS, **{"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    place = await here(kept, *SUHL)
    await shown(kept, goal, said | SHOWN)
    later = await news(kept, place, *SUHL)
    assert told(later) == [("goal", "created"), ("goal_event", "created")]
    assert "Alle dabei" in later[1]["title_de"]
    await once(kept, place, later)
    # What was read and is taken back while it is hidden is told with the goal.
    await shown(kept, goal, said)
    behind = await here(kept, *SUHL)
    for verb, body in (("PUT", {"status": "partly"}), ("DELETE", None)):
        answer = await send(kept, verb, day, body, OURS, **{"If-Match": "*"})
        assert answer.status_code == 200, answer.text
    await shown(kept, goal, said | SHOWN)
    again = await news(kept, behind, *SUHL)
    assert told(again) == [("goal", "created"), ("goal_event", "withdrawn")]


async def test_values_of_a_local_indicator_are_told_when_it_is_shown(kept: World) -> None:
    key = await kept.key("district", OURS)
    assert (await kept.client.put(PATH, json=COURSES | SHOWN, headers=key)).status_code == 201
    public = {**ROW, "visibility": "public"}
    assert (await push(kept, [public])).status_code == 201
    place = (await got(kept, FEED, {"order": "newest", "limit": 1}))["cursor"]
    assert (await got(kept, FEED, {"cursor": place}))["items"] == []
    await shown(kept, PATH, COURSES | {"visibility": "public"})
    later = (await got(kept, FEED, {"cursor": place}))["items"]
    assert told(later) == [("local_indicator", "created"), ("values", "created")]
    assert later[1]["counts"]["created"] == 1
