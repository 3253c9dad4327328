"""The digest of a meeting: nothing missed, nothing told twice, for each reader what it may see."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.changes.sources import KINDS
from app.words import WORDS
from tests.asking import got, pages, refused
from tests.factories import World
from tests.intake.pushes import push, row
from tests.meetings.calls import MEETINGS, follow_up, made

DAY = timedelta(days=1)
ODD = "Zahlen <b>& mehr</b> [hier](x)"


def on(days: int) -> str:
    return str((datetime.now(UTC) + days * DAY).date())


def divided(feed: list[Any], found: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """The oldest of the feed, as many as the digest calls stock, and what came then."""
    stock = sum(one["entries"] for one in found["stock"])
    return feed[:stock], feed[stock:]


@pytest.fixture(scope="module")
async def told(kept: World) -> dict[str, Any]:
    """Two meetings, long ago and to come, with what was loaded and what happened in between."""
    await made(kept, on_date="2020-03-01", title_de="Früher", state="held")
    await made(kept, on_date="2020-06-01", state="cancelled")
    here = await made(kept, on_date=on(30), title_de=ODD)
    for ags in ("16070", "16052"):
        rows = [row(period="2004"), row(period="2005"), row(indicator="EMP-05", value=9.5)]
        pushed = await push(kept, rows, ags)
        assert pushed.status_code == 201, pushed.text
    await follow_up(kept, here["id"])
    return here


async def test_it_counts_what_the_feed_tells_and_groups_it(
    kept: World, told: dict[str, Any]
) -> None:
    key = await kept.key("district", "16070")
    place = f"{MEETINGS}/{told['id']}/digest"
    found = await got(kept, place, {"limit": 1000}, **key)
    stock, every = divided(await pages(kept, "/v1/changes", {"limit": 1000}, **key), found)
    assert (found["before"]["title_de"], found["since"]) == ("Früher", "2020-02-29T23:00:00Z")
    assert found["entries"] == len(every) == sum(one["entries"] for one in found["kinds"])
    for outcome in ("created", "corrected", "withdrawn"):
        expected = sum(one["counts"][outcome] for one in every)
        for part in ("kinds", "items"):
            assert sum(one[outcome] for one in found[part]) == expected
    assert sum(one["entries"] for one in found["items"]) == len(every)
    assert {one["code"] for one in found["kinds"]} == {one["kind"] for one in every}
    # What was loaded before anybody could deliver is counted, and nothing else of it is told.
    assert {one["code"] for one in found["stock"]} == {one["kind"] for one in stock}
    loaded = sum(one["counts"]["created"] for one in stock if one["kind"] == "values")
    (values,) = [one for one in found["stock"] if one["code"] == "values"]
    assert (values["created"], values["label_de"]) == (loaded, "Werte")
    (values,) = [one for one in found["items"] if one["key"] == "values:LEG-01"]
    of_feed = [one for one in every if (one["kind"], one["indicator"]) == ("values", "LEG-01")]
    assert (values["entries"], values["path"]) == (len(of_feed), "/v1/indicators/LEG-01")
    assert values["title_de"] == "„Einbürgerungen“ (LEG-01): Werte aus 2 Kreisen, 4 neu"
    by_field = {one["code"]: one["entries"] for one in found["fields"]}
    assert by_field["employment"] == sum("employment" in one["fields"] for one in every)
    assert by_field[None] == sum(not one["fields"] for one in every)
    keys = [one["key"] for one in found["items"]]
    assert len(keys) == len(set(keys))
    assert [one["key"] for one in await pages(kept, place, {"limit": 2}, **key)] == keys


async def test_it_is_narrowed_by_field_and_district(kept: World, told: dict[str, Any]) -> None:
    key = await kept.key("district", "16070")
    place = f"{MEETINGS}/{told['id']}/digest"
    for asked in ({"field": "employment"}, {"district": "16070"}):
        found = await got(kept, place, asked, **key)
        feed = await pages(kept, "/v1/changes", {"limit": 1000, **asked}, **key)
        _, every = divided(feed, found)
        assert found["entries"] == len(every) > 0
        # Something is about several fields; only the one that was asked for is counted.
        if "field" in asked:
            assert [(one["code"], one["entries"]) for one in found["fields"]] == [
                ("employment", len(every))
            ]
    unknown = await refused(kept, place, {"field": "moon"}, **key)
    assert unknown["type"] == "/problems/unknown-code"
    # What another district may not see, it is not told of either.
    (own,) = (await got(kept, place, {"district": "16070"}, **key))["kinds"][-1:]
    assert own["code"] == "values"
    other = await kept.key("provider", name="Synthetisch GmbH")
    assert (await refused(kept, place, None, **other))["status"] == 404


async def test_digests_join_without_a_gap(kept: World, told: dict[str, Any]) -> None:
    key = await kept.key("working_group")
    later = await made(kept, on_date=on(60))
    first = await got(kept, f"{MEETINGS}/{told['id']}/digest", None, **key)
    second = await got(kept, f"{MEETINGS}/{later['id']}/digest", None, **key)
    assert (second["before"]["id"], second["entries"]) == (told["id"], 0)
    assert second["since"] == second["until"] > first["until"]
    then = await got(kept, f"{MEETINGS}/{told['id']}/digest", {"as_of": first["as_of"]}, **key)
    assert then == first
    oldest = (await got(kept, MEETINGS, None, **key))["items"][-1]
    alone = await got(kept, f"{MEETINGS}/{oldest['id']}/digest", None, **key)
    assert (alone["before"], alone["since"], alone["entries"]) == (None, None, 0)


async def test_it_is_a_table_or_a_text_for_a_mail(kept: World, told: dict[str, Any]) -> None:
    key = await kept.key("working_group")
    place = f"{MEETINGS}/{told['id']}/digest"
    found = await got(kept, place, None, **key)
    answers = {
        form: await kept.client.get(place, params={"format": form}, headers=key)
        for form in ("csv", "csv-de", "md", "html")
    }
    for form, delimiter in (("csv", ","), ("csv-de", ";")):
        text = io.StringIO(answers[form].content.decode("utf-8-sig"), newline="")
        rows = list(csv.DictReader(text, delimiter=delimiter))
        assert [one["path"] for one in rows] == [one["path"] for one in found["items"]]
    mark, html = answers["md"], answers["html"]
    assert mark.headers["content-type"] == "text/markdown; charset=utf-8"
    assert html.headers["content-type"] == "text/html; charset=utf-8"
    assert mark.text.startswith(r"## Neues zum Treffen „Zahlen \<b\>\& mehr\</b\> \[hier\](x)“")
    assert (
        "<h2>Neues zum Treffen „Zahlen &lt;b&gt;&amp; mehr&lt;/b&gt; [hier](x)“</h2>" in html.text
    )
    assert "seit dem Treffen am 01.03.2020." in html.text
    assert "### Bestand bei Beginn\n\n- Beschlüsse: 2\n" in mark.text
    assert html.text.count("<a href=") == len(found["items"]) == mark.text.count("](http")
    left = await got(kept, place, {"limit": 1000}, **key)
    rest = len(left["items"]) - len(found["items"])
    assert (f"Und {rest} weitere" in html.text) is (rest > 0)
    accepted = await kept.client.get(place, headers={**key, "Accept": "text/markdown"})
    assert accepted.text == mark.text
    again = {**key, "If-None-Match": mark.headers["etag"]}
    same = await kept.client.get(place, params={"format": "md"}, headers=again)
    assert same.status_code == 304
    nothing = await kept.client.get(
        place, params={"format": "html", "district": "16056", "field": "sport"}, headers=key
    )
    assert "<p>Es hat sich nichts geändert.</p>" in nothing.text


def test_every_kind_of_change_has_a_german_name() -> None:
    assert set(KINDS) <= set(WORDS["changed"])
