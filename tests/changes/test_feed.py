"""The feed of changes: complete, in the order of commits, and for each reader what it may see."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.changes.feed import turned
from app.changes.position import Position
from app.changes.sources import KINDS
from tests.asking import Params, got, pages, refused
from tests.factories import World
from tests.intake.pushes import push, row
from tests.releases.made import made

FEED = "/v1/changes"


async def news(
    world: World, cursor: str, role: str = "working_group", ags: str | None = None, **query: str
) -> list[dict[str, Any]]:
    """What a reader finds behind a place."""
    key = await world.key(role, ags)
    found = await got(world, FEED, dict(query, cursor=cursor), **key)
    assert found["next"] is None
    items: list[dict[str, Any]] = found["items"]
    return items


async def here(world: World, role: str = "working_group", ags: str | None = None) -> str:
    """The place behind everything there is for a reader now."""
    key = await world.key(role, ags)
    found = await got(world, FEED, {"order": "newest", "limit": 1}, **key)
    cursor: str = found["cursor"]
    return cursor


def brief(items: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(one["kind"], one["outcome"], one["district"], one["indicator"]) for one in items]


async def test_everything_that_was_loaded_is_told_once_and_in_order(world: World) -> None:
    every = await pages(world, FEED, {"limit": 97})
    assert {"values", "concept_event", "definition", "framework", "obligation"} <= {
        one["kind"] for one in every
    }
    assert len({one["id"] for one in every}) == len(every)
    instants = [one["at"] for one in every]
    assert instants == sorted(instants)
    newest = await pages(world, FEED, {"limit": 1000, "order": "newest"})
    assert newest == every[::-1]
    told = sum(sum(one["counts"].values()) for one in every if one["kind"] == "values")
    (stored,) = await world.sql(
        "SELECT count(*) AS n FROM observation WHERE visibility = 'public'"
        " AND (embargo_until IS NULL OR embargo_until <= now())"
    )
    assert told == stored["n"]
    # Read in German, each of them.
    assert all(one["title_de"] and "None" not in one["title_de"] for one in every)
    assert all("None" not in one["path"] for one in every)


async def test_what_an_entry_names_can_be_read_there(world: World) -> None:
    key = await world.key("working_group")
    every = await pages(world, FEED, {"limit": 1000}, **key)
    one_each = {one["kind"]: one for one in every}
    for one in one_each.values():
        await got(world, one["path"], {}, **key)


async def test_filters_pick_out_and_unknown_codes_are_refused_by_name(world: World) -> None:
    asked: Params = {"kind": "values", "district": "16070", "indicator": "DEM-03", "limit": 1000}
    mine = await pages(world, FEED, asked)
    assert set(brief(mine)) == {("values", "created", "16070", "DEM-03")}
    every = await pages(world, FEED, {"limit": 1000})
    assert mine == [
        one
        for one in every
        if (one["kind"], one["district"], one["indicator"]) == ("values", "16070", "DEM-03")
    ]
    field = mine[0]["fields"][0]
    of_field = await pages(world, FEED, {"field": field, "limit": 1000})
    assert of_field == [one for one in every if field in one["fields"]]
    late = every[len(every) // 2]["at"]
    after = await pages(world, FEED, {"since": late, "limit": 1000})
    assert after == [one for one in every if one["at"] > late]
    assert await pages(world, FEED, {"state": "16", "limit": 1000}) == every
    # The ends of what a calendar has: before everything, and a cursor at the beginning of time.
    assert (await got(world, FEED, {"as_of": "0001-01-01T00:00:00Z"}))["items"] == []
    first: Params = {"cursor": Position(datetime(1, 1, 1, tzinfo=UTC)).cursor, "limit": 1}
    assert (await got(world, FEED, first))["items"] == every[:1]
    for wrong in ("kind", "district", "state", "field"):
        body = await refused(world, FEED, {wrong: "99999"})
        assert [(e["parameter"], e["code"]) for e in body["errors"]] == [
            (wrong, f"unknown_{wrong}")
        ]


@pytest.mark.parametrize("cursor", ["", "x", "!!!!", "MTIz", "LTE", "OTk5OTk5OTk5OTk5OTk5OTk5Ly8"])
async def test_a_cursor_is_ours_or_refused(world: World, cursor: str) -> None:
    body = await refused(world, FEED, {"cursor": cursor})
    assert (body["status"], body["errors"][0]["code"]) == (422, "malformed_cursor")


async def test_values_are_one_entry_of_each_delivery_and_indicator(fresh: World) -> None:
    place = await here(fresh)
    rows = [row(), row(period="2021"), row(indicator="DEM-02", period="2020", basis="azr")]
    assert (await push(fresh, rows)).status_code == 201
    first = await news(fresh, place)
    assert [(one["indicator"], one["counts"]["created"], one["periods"]) for one in first] == [
        ("DEM-02", 1, ["2020"]),
        ("LEG-01", 2, ["2020", "2021"]),
    ]
    definition = await got(fresh, "/v1/indicators/LEG-01")
    named = f"Ilm-Kreis: „{definition['label_de']}“ (LEG-01) – "
    assert first[1]["title_de"] == named + "2 Werte neu"
    behind = await here(fresh)
    # A correction with its reason, a new value, and one that is taken back by what is complete.
    again = [row(value=481, reason="Nachgezählt."), row(period="2022")]
    body: dict[str, Any] = {
        "rows": again,
        "comment": "2021 war doppelt.",
        "scope": {"indicators": ["LEG-01"], "periods": ["2020", "2021", "2022"]},
    }
    sent = await fresh.client.post(
        "/v1/districts/16070/submissions", json=body, headers=await fresh.key("district", "16070")
    )
    assert sent.status_code == 201, sent.text
    (mixed,) = await news(fresh, behind)
    assert (mixed["outcome"], mixed["counts"]) == (
        "mixed",
        {"created": 1, "corrected": 1, "withdrawn": 1},
    )
    assert mixed["reason"] == "Nachgezählt."
    assert mixed["title_de"] == named + "1 Wert neu, 1 berichtigt, 1 zurückgezogen"
    # Sending again what stands is no news.
    assert (await push(fresh, [row(period="2022")])).status_code == 201
    assert len(await news(fresh, place)) == 3


async def test_why_values_are_gone_is_said_by_the_delivery_that_took_them_back(
    fresh: World,
) -> None:
    place = await here(fresh)
    both = [row(visibility="public"), row(period="2021", visibility="public")]
    assert (await push(fresh, both)).status_code == 201
    behind = await here(fresh)
    body = {
        "rows": [],
        "comment": "Nie so gezählt.",
        "scope": {"indicators": ["LEG-01"], "periods": ["2020", "2021"]},
    }
    key = await fresh.key("district", "16070")
    sent = await fresh.client.post("/v1/districts/16070/submissions", json=body, headers=key)
    assert sent.status_code == 201, sent.text
    (gone,) = await news(fresh, behind)
    assert (gone["outcome"], gone["counts"]["withdrawn"]) == ("withdrawn", 2)
    assert gone["reason"] == "Nie so gezählt."
    # The public learns that they are gone, and not what the district wrote to the working group.
    public = (await got(fresh, FEED, {"cursor": place}))["items"]
    assert [(one["outcome"], one["reason"]) for one in public] == [
        ("created", None),
        ("withdrawn", None),
    ]


async def test_each_reader_is_told_what_it_may_see(fresh: World) -> None:
    place = await here(fresh)
    hidden = row(value=2, visibility="public", reason="Zwei Familien.")
    inside = row(period="2021", visibility="internal")
    group = row(period="2022", visibility="working_group")
    assert (await push(fresh, [hidden, inside, group])).status_code == 201
    seen = {
        who: await news(fresh, place, *who)
        for who in (("district", "16070"), ("district", "16051"), ("working_group", None))
    }
    public = (await got(fresh, FEED, {"cursor": place}))["items"]
    assert [one["periods"] for one in seen["district", "16070"]] == [["2020", "2021", "2022"]]
    assert [one["periods"] for one in seen["district", "16051"]] == [["2020", "2022"]]
    assert [one["periods"] for one in public] == [["2020"]]
    assert all(one["reason"] is None for one in public)


async def test_an_embargo_that_ends_is_news_for_everybody_else(fresh: World) -> None:
    place = await here(fresh, "district", "16051")
    sent = row(embargo_until="2999-01-01T00:00:00Z")
    assert (await push(fresh, [sent])).status_code == 201
    assert brief(await news(fresh, place, "district", "16070")) == [
        ("values", "created", "16070", "LEG-01")
    ]
    assert await news(fresh, place, "district", "16051") == []
    # Somebody reads on past the delivery, and the embargo ends later.
    assert (await push(fresh, [row()], "16051")).status_code == 201
    (other,) = await news(fresh, place, "district", "16051")
    later = await here(fresh, "district", "16051")
    await fresh.sql(
        "UPDATE observation SET embargo_until = clock_timestamp() WHERE embargo_until IS NOT NULL"
    )
    # What ends by time alone gets its place behind all that was written before.
    assert await news(fresh, later, "district", "16051") == []
    async with fresh.app.state.sessions.begin() as session:
        assert await turned(session)
    (lifted,) = await news(fresh, later, "district", "16051")
    assert brief([lifted]) == [("values", "created", "16070", "LEG-01")]
    assert lifted["at"] > other["at"]
    # As of an instant before, it was not told.
    assert await news(fresh, place, "district", "16051", as_of=other["at"]) == [other]


async def test_what_districts_and_stewards_set_is_told_with_its_end(fresh: World) -> None:
    place = await here(fresh)
    key = await fresh.key("district", "16070")
    plan = {
        "entries": [
            {
                "indicator": "DEM-03",
                "valid_from": "2018",
                "source_de": "Register (synthetisch)",
                "deviations": [],
            }
        ]
    }
    path = "/v1/districts/16070/monitoring-plan"
    nothing: dict[str, Any] = {"entries": []}
    for entries in (plan, nothing):
        etag = (await fresh.client.get(path, headers=key)).headers["etag"]
        put = await fresh.client.put(path, json=entries, headers={**key, "If-Match": etag})
        assert put.status_code == 200, put.text
    release = await made(fresh)
    told = await news(fresh, place)
    assert brief(told) == [
        ("monitoring_plan", "created", "16070", "DEM-03"),
        ("monitoring_plan", "withdrawn", "16070", "DEM-03"),
        ("release", "created", None, None),
    ]
    assert told[-1]["path"] == f"/v1/releases/{release['id']}"
    # Releases are the working group's, and nothing tells others that there is one.
    assert (await got(fresh, FEED, {"cursor": place, "kind": "release"}))["items"] == []


def test_every_kind_has_a_place_in_the_feed() -> None:
    assert len(KINDS) == len(set(KINDS)) >= 9
