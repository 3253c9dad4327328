"""What holds on every read: a strong ETag, 304 without a body, and an instant it answers for."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.asking import Params, document, got, refused
from tests.factories import World
from tests.synthetic import path_parameters

STRONG = re.compile(r'"[!#-~]+"')
COMPARISON = "/v1/comparisons/indicators/DEM-03"
ROW = {
    "indicator": "DEM-03",
    "period": "2018",
    "numerator": 6500,
    "denominator": 106402,
    "territory_date": "2021-12-31",
    "reason": "Nachgezählt.",
}
Reads = list[tuple[str, Any]]


async def reads(world: World) -> Reads:
    """Every GET under /v1 as the document lists it, with real path parameters."""
    real = await path_parameters(world)
    found = await document(world)
    return [
        (path.format(**real), item["get"])
        for path, item in found["paths"].items()
        if path.startswith("/v1/") and "get" in item
    ]


def whichever_day(body: dict[str, Any]) -> dict[str, Any]:
    """The body without the day it is about by default: midnight may pass between two requests."""
    return {name: value for name, value in body.items() if name != "on"}


async def test_every_read_has_a_strong_etag_and_answers_304_to_it(world: World) -> None:
    key = await world.key("district", "16070")
    every = await reads(world)
    assert len(every) >= 12
    for path, _ in every:
        first = await world.client.get(path, headers=key)
        assert first.status_code == 200, (path, first.text)
        etag = first.headers["etag"]
        assert STRONG.fullmatch(etag), path
        again = await world.client.get(path, headers={**key, "If-None-Match": etag})
        assert (again.status_code, again.content) == (304, b""), path
        assert again.headers["etag"] == etag
        assert (await world.client.get(path, headers=key)).content == first.content


async def test_no_shared_cache_may_keep_what_depends_on_the_caller(world: World) -> None:
    answer = await world.client.get(COMPARISON)
    assert answer.headers["cache-control"] == "private, no-cache"
    assert {"Authorization", "Accept", "Accept-Language"} <= set(
        answer.headers["vary"].replace(" ", "").split(",")
    )


@pytest.mark.parametrize("form", ["{}", "W/{}", '"other", {}'])
async def test_if_none_match_is_read_like_the_rfc_says(world: World, form: str) -> None:
    etag = (await world.client.get(COMPARISON)).headers["etag"]
    answer = await world.client.get(COMPARISON, headers={"If-None-Match": form.format(etag)})
    assert answer.status_code == 304


async def test_another_tag_gets_the_whole_answer(world: World) -> None:
    answer = await world.client.get(COMPARISON, headers={"If-None-Match": '"other"'})
    assert answer.status_code == 200


async def test_the_etag_differs_by_caller_language_and_question(world: World) -> None:
    asked: list[tuple[Params, dict[str, str]]] = [
        ({}, {}),
        ({}, {"Accept-Language": "en"}),
        ({}, {"Accept": "text/csv"}),
        ({"format": "csv"}, {}),
        ({"period": "2018"}, {}),
        ({}, await world.key("district", "16070")),
        ({}, await world.key("district", "16051")),
        ({}, await world.key("ministry")),
    ]
    etags = {
        (await world.client.get(COMPARISON, params=params, headers=headers)).headers["etag"]
        for params, headers in asked
    }
    assert len(etags) == len(asked)


async def test_a_push_changes_the_etag_and_the_old_one_fetches_the_new_value(
    fresh: World,
) -> None:
    before = await fresh.client.get(COMPARISON, params={"period": "2018"})
    pushed = await fresh.client.post(
        "/v1/districts/16070/submissions",
        json={"rows": [ROW]},
        headers=await fresh.key("district", "16070"),
    )
    assert pushed.status_code == 201, pushed.text
    after = await fresh.client.get(
        COMPARISON,
        params={"period": "2018"},
        headers={"If-None-Match": before.headers["etag"]},
    )
    assert after.status_code == 200
    assert after.headers["etag"] != before.headers["etag"]
    (own,) = [d for d in after.json()["districts"] if d["ags"] == "16070"]
    assert (own["numerator"], own["revision"]) == (6500, 2)


async def test_an_answer_names_its_instant_and_is_given_again_as_of_it(world: World) -> None:
    over = (COMPARISON + "/series", COMPARISON + "/gaps")
    for path in (COMPARISON, *over, "/v1/comparisons/concepts", "/v1/observations"):
        answer = await got(world, path)
        then = await got(world, path, {"as_of": answer["as_of"]})
        assert whichever_day(then) == whichever_day(answer)


async def test_an_instant_may_be_written_in_any_zone(world: World) -> None:
    at = datetime.fromisoformat((await got(world, COMPARISON))["as_of"])
    for hours in (-5, 0, 1):
        shifted = (at.replace(tzinfo=None) + timedelta(hours=hours)).isoformat()
        # A plus sign that nobody escaped arrives as a blank.
        answer = await world.client.get(f"{COMPARISON}?as_of={shifted}{hours:+03d}:00")
        assert answer.status_code == 200, answer.text
        assert answer.json()["as_of"] == at.isoformat().replace("+00:00", "Z")


async def test_every_read_takes_as_of(world: World) -> None:
    key = await world.key("district", "16070")
    newest = (await got(world, COMPARISON))["as_of"]
    for path, operation in await reads(world):
        assert "as_of" in {parameter["name"] for parameter in operation["parameters"]}, path
        now = await world.client.get(path, headers=key)
        # What names no instant was so when it was asked: keys are made without moving the clock.
        # A workbook names its instant inside; it was made from the newest data.
        told = now.json() if "json" in now.headers["content-type"] else {"as_of": newest}
        at = told.get("as_of") or datetime.now(UTC).isoformat()
        then = await world.client.get(path, params={"as_of": at}, headers=key)
        assert then.status_code == 200, (path, then.text)
        if now.headers["content-type"] == "application/json":
            assert whichever_day(then.json()) == whichever_day(now.json()), path
        else:
            assert then.content == now.content, path


async def test_the_future_is_refused_on_every_read(world: World) -> None:
    key = await world.key("district", "16070")
    for path, _ in await reads(world):
        body = await refused(world, path, {"as_of": "2999-01-01T00:00:00Z"}, **key)
        assert body["status"] == 422
        assert [(e["parameter"], e["code"]) for e in body["errors"]] == [
            ("as_of", "as_of_in_future")
        ]


@pytest.mark.parametrize(
    "sent", ["2026-01-01", "2026-01-01T12:00:00", "gestern", "", "0001-01-01T00:00:00+14:00"]
)
async def test_an_instant_has_a_zone_and_can_be_reckoned_with(world: World, sent: str) -> None:
    body = await refused(world, "/v1/districts", {"as_of": sent})
    assert (body["status"], body["errors"][0]["parameter"]) == (422, "as_of")


BEFORE = {"as_of": "1999-12-31T23:59:59Z"}


@pytest.mark.parametrize(
    "path",
    ["/v1/districts", "/v1/fields-of-action", "/v1/frameworks", "/v1/indicators"],
)
async def test_before_everything_lists_are_empty(world: World, path: str) -> None:
    assert await got(world, path, BEFORE) == {"items": [], "next": None}


async def test_before_everything_there_are_no_observations(world: World) -> None:
    found = await got(world, "/v1/observations", BEFORE)
    assert found == {"items": [], "next": None, "as_of": "1999-12-31T23:59:59Z"}


@pytest.mark.parametrize("path", ["/v1/districts/16070", "/v1/indicators/DEM-03", COMPARISON])
async def test_before_everything_nothing_is_found(world: World, path: str) -> None:
    assert (await refused(world, path, BEFORE))["status"] == 404


async def test_before_everything_the_concepts_say_that_nothing_was_loaded(world: World) -> None:
    body = await refused(world, "/v1/comparisons/concepts", BEFORE)
    assert [(e["parameter"], e["code"]) for e in body["errors"]] == [("as_of", "nothing_loaded")]
    named = await got(world, "/v1/comparisons/concepts", {**BEFORE, "state": "16"})
    assert (named["counts"], named["districts"]) == ({}, [])


async def test_as_of_answers_on_the_day_it_was(fresh: World) -> None:
    # As if the service had run since 2020: then, Eisenach was a district of its own.
    for statement in (
        "UPDATE state SET recorded_at = '2020-01-01T00:00:00Z'",
        "UPDATE district SET recorded_at = '2020-01-01T00:00:00Z'",
        "UPDATE district_version SET recorded_at = '2020-01-01T00:00:00Z'",
    ):
        await fresh.sql(statement)
    then = {"as_of": "2020-06-01T22:30:00Z"}
    found = await got(fresh, "/v1/districts/16056", then)
    # Half past midnight in Thüringen.
    assert (found["on"], found["exists"]) == ("2020-06-02", True)
    concepts = await got(fresh, "/v1/comparisons/concepts", then)
    assert (concepts["on"], concepts["counts"]) == ("2020-06-02", {"unknown": 23})
    assert (await got(fresh, "/v1/districts/16056"))["exists"] is False
