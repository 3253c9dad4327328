"""A district's own controlling by hand-counted entries, and what others learn of it: numbers."""

import io
from typing import Any

import openpyxl
import pytest

from app.disclosure.few import shielded
from app.words import WORDS
from tests.asking import got, refused
from tests.factories import World
from tests.goals.entries import GOAL, MEASURE, path, stored, told

DAY = "2026-11-01"
COUNTED = "/v1/comparisons/measures"
STATUSES = ("planned", "running", "delayed", "completed", "stopped", "unknown")


@pytest.fixture(scope="module")
async def told_by_ilm_kreis(kept: World) -> World:
    """Two goals and five measures of one district; synthetic."""
    measured = {
        "indicator": "DEM-03",
        "baseline": {"value": 3.16, "period": "2014"},
        "target": {"value": 6, "period": "2024"},
    }
    await stored(kept, "goals/1", {**GOAL, "field_codes": [], "indicators": [measured]})
    await stored(kept, "goals/1.1", {**GOAL, "parent": "1", "visibility": "internal"})
    entries: dict[str, dict[str, Any]] = {
        "a": {"goals": ["1"], "start": "2026-09", "end": "2027"},
        "b": {"goals": ["1.1"], "end": "2026-10", "visibility": "internal"},
        "c": {"goals": ["1", "1.1"], "end": "2026-12", "visibility": "internal"},
        "d": {"goals": ["1.1"], "end": "2026-10", "visibility": "working_group"},
        "e": {
            "field_codes": ["education", "language"],
            "milestones": [
                {"title_de": "Raum", "due": "2026-10-31"},
                {"title_de": "Plan", "due": "2026-10-31", "done_on": "2026-10-30"},
                {"title_de": "Team", "due": "2026-11-30", "done_on": "2026-11-02"},
            ],
        },
    }
    for key, said in entries.items():
        await stored(kept, f"measures/{key}", {**MEASURE, **said})
    for key, status in {"b": "running", "c": "delayed", "d": "completed", "e": "running"}.items():
        await told(kept, f"measures/{key}", "2026-10-01", status)
    return kept


async def test_controlling_puts_what_is_beside_what_was_to_be(told_by_ilm_kreis: World) -> None:
    world = told_by_ilm_kreis
    own = await world.key("district", "16070")
    view = await got(world, path("controlling"), {"on": DAY, "due_within": 60}, **own)
    assert (view["due_until"], view["measures"]) == (
        "2026-12-31",
        counts(unknown=1, running=2, delayed=1, completed=1),
    )
    first, second = view["goals"]
    assert (first["measures"], first["measures_below"]) == (
        counts(unknown=1, delayed=1),
        counts(unknown=1, running=1, delayed=1, completed=1),
    )
    assert (second["depth"], second["measures"]) == (1, counts(running=1, delayed=1, completed=1))
    # (6,21 − 3,16) : (6 − 3,16), and its interval lies beyond the whole way.
    (ist,) = first["indicators"]
    assert (ist["share"], ist["verdict"], ist["current"]["period"]) == (1.0739, "reached", "2019")
    assert [(one["day"], one["measure"], one["milestone"], one["due"]) for one in view["due"]] == [
        ("2026-09-30", "a", None, "start_overdue"),
        ("2026-10-31", "b", None, "overdue"),
        ("2026-10-31", "e", "Raum", "overdue"),
        ("2026-11-30", "e", "Team", "due"),
        ("2026-12-31", "c", None, "due"),
    ]
    fields = {one["field"]: one for one in view["fields"]}
    assert set(fields) == {"education", "language", None}
    assert (
        fields["education"]["goals"],
        fields["education"]["due"],
        fields["education"]["overdue"],
    ) == (1, 2, 3)
    assert fields["language"]["measures"] == counts(running=1)
    assert (fields[None]["indicators"], fields[None]["reached"]) == (1, 1)
    # Before anything was told, all of it was unknown.
    early = await got(world, path("controlling"), {"on": "2026-09-30"}, **own)
    assert early["measures"] == counts(unknown=5)
    last = await got(world, path("controlling"), {"on": "9999-12-31"}, **own)
    assert last["due_until"] == "9999-12-31"


async def test_controlling_as_a_workbook_and_as_a_table(told_by_ilm_kreis: World) -> None:
    world = told_by_ilm_kreis
    own = await world.key("district", "16070")
    book = await world.client.get(path(f"controlling?on={DAY}&format=xlsx"), headers=own)
    sheets = openpyxl.load_workbook(io.BytesIO(book.content), read_only=True)
    assert sheets.sheetnames == ["Ziele", "Handlungsfelder", "Maßnahmen", "Termine"]
    labels, names, line, *_ = sheets["Ziele"].iter_rows(values_only=True)
    told_of = dict(zip(names, line, strict=True))
    assert labels[0] == "Ziel"
    # Codes are for programs; people read words.
    cells = {
        one
        for sheet in sheets
        for row in sheet.iter_rows(min_row=3, values_only=True)
        for one in row
        if isinstance(one, str)
    }
    codes = {*STATUSES, *WORDS["goal_status"], "strategic_goal", "overdue", "under_way"}
    assert not cells & codes
    assert (told_of["goal"], told_of["current_value"], told_of["target_value"]) == ("1", 6.21, 6)
    table = await world.client.get(path(f"controlling?on={DAY}&format=csv"), headers=own)
    assert [one.split(",")[0] for one in table.text.split("\r\n")] == ["goal", "1", "1.1", ""]


async def test_nobody_else_reads_it(told_by_ilm_kreis: World) -> None:
    world = told_by_ilm_kreis
    callers = (
        ("district", "16054"),
        ("working_group", None),
        ("ministry", None),
        ("steward", None),
    )
    for headers in [{}, *[await world.key(*one) for one in callers]]:
        assert (await refused(world, path("controlling"), None, **headers))["status"] == 404


def counts(**told_of: int) -> dict[str, int]:
    return dict.fromkeys(STATUSES, 0) | told_of


async def test_counts_over_districts_keep_what_is_not_to_be_seen(told_by_ilm_kreis: World) -> None:
    world = told_by_ilm_kreis
    asked = {"on": DAY, "state": "16"}
    member, own = await world.key("working_group"), await world.key("district", "16070")
    seen = await got(world, COUNTED, asked, **member)
    fields = {one["field"]: one for one in seen["fields"]}
    assert (seen["measures"], seen["districts"], seen["of_districts"]) == (3, 1, 22)
    assert fields["education"]["by_status"] == counts(unknown=1, completed=1, running=1)
    assert (fields["language"]["measures"], fields["language"]["by_status"]["running"]) == (1, 1)
    # Two are internal, in one district: nothing is told of them. To their own district they are
    # measures like all others, and the public does not even see what members do.
    assert seen["unseen"] is None
    assert {one["unseen"] for one in (*seen["fields"], *seen["statuses"])} == {None}
    assert (await got(world, COUNTED, asked, **own))["measures"] == 5
    assert (await got(world, COUNTED, asked))["measures"] == 2


async def test_numbers_of_the_unseen_never_give_away_a_small_one(told_by_ilm_kreis: World) -> None:
    world, asked = told_by_ilm_kreis, {"on": DAY, "state": "16"}
    member = await world.key("working_group")
    for ags in ("16054", "16051", "16052"):
        await stored(world, "measures/x", {**MEASURE, "visibility": "internal"}, ags)
        await told(world, "measures/x", "2026-10-01", "running", ags=ags)
    await stored(
        world,
        "measures/y",
        {**MEASURE, "visibility": "internal", "field_codes": ["language"]},
        "16051",
    )
    seen = await got(world, COUNTED, asked, **member)
    assert (seen["measures"], seen["unseen"]) == (3, 6)
    # To the public the same six, not what members see with them: the difference of two readers is
    # otherwise what the third district keeps to itself.
    public = await got(world, COUNTED, asked)
    assert (public["measures"], public["unseen"]) == (2, 6)
    # Five in education, from four districts, and one in language: with the sum told, the second
    # would follow from the first. So would what is not running from what is.
    assert {one["unseen"] for one in (*seen["fields"], *seen["statuses"])} == {None}
    for ags in ("16052", "16053", "16054"):
        more = {**MEASURE, "visibility": "internal", "field_codes": ["sport"]}
        await stored(world, "measures/z", more, ags)
    seen = await got(world, COUNTED, asked, **member)
    unseen = {one["field"]: one["unseen"] for one in seen["fields"] if one["unseen"]}
    assert (seen["unseen"], unseen) == (9, {"education": 5})
    # Four run and four are unknown; one is delayed, so that one of the two fours is hidden with it.
    statuses = {one["status"]: one["unseen"] for one in seen["statuses"] if one["unseen"]}
    assert statuses == {"unknown": 4}
    table = (
        await world.client.get(COUNTED, params={**asked, "format": "csv"}, headers=member)
    ).text
    assert "\r\nfield,education,Bildung" in table
    assert table.split("\r\n")[-2] == "all,,alle,,3,1,9"
    assert (await refused(world, COUNTED, {"state": "99"}, **member))["status"] == 422


async def test_a_district_is_counted_while_it_exists(told_by_ilm_kreis: World) -> None:
    """Eisenach up to the end of June 2021, beside the others of the test before."""
    world = told_by_ilm_kreis
    for key, shown in (("x", "internal"), ("y", "public")):
        await stored(world, f"measures/{key}", {**MEASURE, "visibility": shown}, "16056")
    for day, numbers in (("2021-06-30", (3, 10)), ("2021-07-01", (2, 9))):
        found = await got(world, COUNTED, {"state": "16", "on": day})
        assert (found["measures"], found["unseen"]) == numbers


def test_a_hidden_count_does_not_come_back_as_a_difference() -> None:
    assert shielded({"a": 5, "b": None, "c": 7}, 13) == {"a": None, "b": None, "c": 7}
    assert shielded({"a": 5, "b": 8}, 13) == {"a": 5, "b": 8}
    # With no sum to subtract from, or nothing beside it, there is nothing to hide.
    assert shielded({"a": None, "b": None}, 3) == {"a": None, "b": None}
    assert shielded({"a": 4, "b": None}, None) == {"a": 4, "b": None}
