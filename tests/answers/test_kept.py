"""Asked again, the service answers the same from memory: to the same key and the same question."""

import pytest

from tests.access.providers import provider
from tests.answers.kept import COMPARISON, kept, values, warmed
from tests.asking import problem
from tests.factories import Database, World, serving
from tests.intake.pushes import push, row


async def test_an_answer_is_given_again_byte_for_byte(world: World) -> None:
    key = await world.key("district", "16070")
    for headers in ({}, {"Accept": "text/csv"}, {"Accept-Language": "en"}, key):
        first = await world.client.get(COMPARISON, headers=headers)
        again = await world.client.get(COMPARISON, headers=headers)
        assert kept(again)
        assert again.content == first.content
        passing = {"x-request-id", "cache-status"}
        assert {n: v for n, v in again.headers.items() if n not in passing} == {
            n: v for n, v in first.headers.items() if n not in passing
        }


async def test_the_tag_alone_is_answered_from_memory(world: World) -> None:
    first = await world.client.get(COMPARISON)
    etag = first.headers["etag"]
    for form in ("{}", "W/{}", '"other", {}'):
        answer = await world.client.get(COMPARISON, headers={"If-None-Match": form.format(etag)})
        assert (answer.status_code, answer.content, kept(answer)) == (304, b"", True)
        for name in ("etag", "cache-control", "vary"):
            assert answer.headers[name] == first.headers[name]
        assert "content-type" not in answer.headers
    other = await world.client.get(COMPARISON, headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.content, kept(other)) == (200, first.content, True)


async def test_who_only_ever_asks_for_news_is_answered_from_memory_too(fresh: World) -> None:
    etag = (await fresh.client.get(COMPARISON)).headers["etag"]
    # Another process, or this one after a restart: it has the question, but not the answer.
    async with serving(fresh) as other:
        asked = {"If-None-Match": etag}
        first = await other.client.get(COMPARISON, headers=asked)
        again = await other.client.get(COMPARISON, headers=asked)
        assert [first.status_code, again.status_code] == [304, 304]
        assert [kept(first), kept(again)] == [False, True]
        whole = await other.client.get(COMPARISON)
        assert (whole.status_code, kept(whole)) == (200, False)
        assert whole.content


async def test_head_is_answered_from_memory_and_fills_none(world: World) -> None:
    asked = "/v1/districts?limit=7"
    fresh = await world.client.head(asked)
    assert (kept(fresh), fresh.content) == (False, b"")
    whole = await world.client.get(asked)
    assert not kept(whole)
    again = await world.client.head(asked)
    assert (again.status_code, again.content, kept(again)) == (200, b"", True)
    assert again.headers["content-length"] == str(len(whole.content))


async def test_every_answer_has_a_request_id_of_its_own(world: World) -> None:
    ids = [(await world.client.get(COMPARISON)).headers["x-request-id"] for _ in range(3)]
    assert len(set(ids)) == 3
    for sent, echoed in (("mine-1", True), ("x" * 65, False), ("ä", False)):
        headers = {b"x-request-id": sent.encode("latin-1")}
        answer = await world.client.get(COMPARISON, headers=headers)
        assert kept(answer)
        assert (answer.headers["x-request-id"] == sent) is echoed


async def test_no_key_gets_what_another_was_given(fresh: World) -> None:
    await push(fresh, [row(visibility="internal")])
    own = await fresh.key("district", "16070")
    assert await warmed(fresh, own) == [480]
    others = [{}, await fresh.key("district", "16051"), await provider(fresh)]
    for key in others:
        assert await values(fresh, key) == ([], False)
    # Even a key that differs in nothing but what the service would overlook.
    spaced = {"Authorization": own["Authorization"].replace(" ", "  ")}
    assert await values(fresh, spaced) == ([480], False)
    refused = await fresh.client.get(
        COMPARISON, headers={"Authorization": own["Authorization"][:-1] + "_"}
    )
    assert refused.status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Cache-Control": "no-cache"},
        {"Cache-Control": "Max-Age=0"},
        {"Cache-Control": "max-stale, no-store"},
        {"Cookie": "a=b"},
    ],
    ids=str,
)
async def test_whoever_wants_the_database_asked_gets_it_asked(
    world: World, headers: dict[str, str]
) -> None:
    await world.client.get(COMPARISON)
    assert kept(await world.client.get(COMPARISON))
    assert not kept(await world.client.get(COMPARISON, headers=headers))


async def test_refusals_pages_and_documents_are_worked_out_every_time(world: World) -> None:
    for _ in range(2):
        unknown = await world.client.get("/v1/comparisons/indicators/ZZZ-99")
        assert problem(unknown)["status"] == 404
        assert "cache-status" not in unknown.headers
        for path in ("/", "/health/ready", "/openapi.json"):
            assert not kept(await world.client.get(path))


async def test_a_parameter_in_another_order_is_another_question(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-03"
    one = await world.client.get(f"{path}?period=2018&basis=fortschreibung")
    other = await world.client.get(f"{path}?basis=fortschreibung&period=2018")
    assert one.json() == other.json()
    assert one.headers["etag"] != other.headers["etag"]


async def test_without_memory_the_service_answers_the_same(database: Database) -> None:
    async with serving(database) as on, serving(database, cache_mb=0) as off:
        for _ in range(2):
            whole = await off.client.get(COMPARISON)
            assert not kept(whole)
            assert whole.content == (await on.client.get(COMPARISON)).content
