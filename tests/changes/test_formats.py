"""The feed in the formats of other programs, read by readers that are not ours."""

from datetime import datetime
from typing import Any

import feedparser

from tests.asking import Params, got, pages
from tests.factories import BASE_URL, World

FEED = "/v1/changes"


async def test_atom_is_read_by_an_independent_reader(world: World) -> None:
    answer = await world.client.get(FEED, params={"limit": 5, "kind": "values", "format": "atom"})
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    read: Any = feedparser.parse(answer.content)
    assert (read.bozo, read.version, read.feed.language) == (False, "atom10", "de")
    newest = await got(world, FEED, {"limit": 5, "kind": "values", "order": "newest"})
    assert [one.title for one in read.entries] == [one["title_de"] for one in newest["items"]]
    assert [one.link for one in read.entries] == [BASE_URL + one["path"] for one in newest["items"]]
    assert [one.updated for one in read.entries] == [one["at"] for one in newest["items"]]
    assert len({one.id for one in read.entries}) == 5
    assert {tag.term for tag in read.entries[0].tags} >= {"values", "created"}
    links = {one.rel: one.href for one in read.feed.links}
    assert links["self"] == str(answer.request.url)
    following: Any = feedparser.parse((await world.client.get(links["next"])).content)
    # The same feed, further back; and the same entries whenever they are fetched.
    assert following.feed.id == read.feed.id
    assert {one.id for one in following.entries}.isdisjoint(one.id for one in read.entries)
    wished = await world.client.get(
        FEED, params={"limit": 5, "kind": "values"}, headers={"Accept": "application/atom+xml"}
    )
    assert [one.id for one in feedparser.parse(wished.content).entries] == [
        one.id for one in read.entries
    ]


async def test_what_xml_cannot_say_does_not_break_a_feed(fresh: World) -> None:
    await fresh.sql(r"UPDATE framework SET label_de = E'<b>\u0001 & „x“\x0b'")
    answer = await fresh.client.get(FEED, params={"format": "atom", "kind": "framework"})
    read: Any = feedparser.parse(answer.content)
    assert read.bozo is False
    assert len(read.entries) == len((await got(fresh, FEED, {"kind": "framework"}))["items"])
    assert b"&lt;b&gt;\xef\xbf\xbd &amp;" in answer.content


async def test_json_feed_has_the_members_of_its_version(world: World) -> None:
    asked: Params = {"limit": 3, "district": "16070"}
    answer = await world.client.get(FEED, params={**asked, "format": "jsonfeed"})
    assert answer.headers["content-type"] == "application/feed+json"
    feed = answer.json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == str(answer.request.url)
    newest = await got(world, FEED, {**asked, "order": "newest"})
    assert [one["_kreisspiegel"] for one in feed["items"]] == newest["items"]
    for one in feed["items"]:
        assert {"id", "url", "title", "content_text", "date_published", "tags"} < one.keys()
        assert all(isinstance(tag, str) for tag in one["tags"])
        assert datetime.fromisoformat(one["date_published"]).tzinfo
    older = (await world.client.get(feed["next_url"])).json()
    assert older["items"][0]["id"] not in {one["id"] for one in feed["items"]}


async def test_the_same_as_a_table(world: World) -> None:
    every = await pages(world, FEED, {"limit": 1000, "kind": "concept_event"})
    answer = await world.client.get(
        FEED, params={"format": "csv", "limit": 1000, "kind": "concept_event"}
    )
    lines = answer.text.splitlines()
    assert len(lines) == len(every) + 1
    assert lines[0].startswith("id,at,kind,outcome,district")


async def test_the_etag_is_that_of_the_content(world: World) -> None:
    for form in ("json", "csv", "atom", "jsonfeed"):
        first = await world.client.get(FEED, params={"format": form, "limit": 2})
        again = await world.client.get(
            FEED,
            params={"format": form, "limit": 2},
            headers={"If-None-Match": first.headers["etag"]},
        )
        assert (again.status_code, again.content) == (304, b""), form
