"""A push may be sent again, at once or later, and acknowledged means stored."""

import asyncio

from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, push, row, stock

FAIL_AT_COMMIT = """
CREATE FUNCTION fail_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the disk said no: secret_table'; END $$
"""
DEFERRED = """
CREATE CONSTRAINT TRIGGER fail_at_commit AFTER INSERT ON observation
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_at_commit()
"""


async def test_twenty_equal_pushes_at_once_make_one_set_of_rows(kept: World, ags: str) -> None:
    before = await stock(kept)
    await kept.key("district", ags)

    answers = await asyncio.gather(
        *(push(kept, [row(), row(period="2021")], ags) for _ in range(20))
    )

    assert {answer.status_code for answer in answers} == {201}
    counts = [answer.json()["counts"] for answer in answers]
    assert sum(one["created"] for one in counts) == 2
    assert sum(one["unchanged"] for one in counts) == 38
    after = await stock(kept)
    assert after["observations"] == before["observations"] + 2
    assert after["superseded"] == before["superseded"]


async def test_simultaneous_corrections_follow_one_another(kept: World, ags: str) -> None:
    await push(kept, [row()], ags)
    values = range(500, 512)

    answers = await asyncio.gather(
        *(push(kept, [row(value=value, reason="Abgleich")], ags) for value in values)
    )

    revisions = [answer.json()["rows"][0]["after"]["revision"] for answer in answers]
    assert sorted(revisions) == list(range(2, 14))
    stood = await kept.sql(
        "SELECT count(*) FILTER (WHERE superseded_at IS NULL) AS standing, count(*) AS revisions,"
        " count(DISTINCT recorded_at) AS instants FROM observation"
        " WHERE indicator = 'LEG-01' AND area = :ags AND supplier = 'district'",
        {"ags": ags},
    )
    assert dict(stood[0]) == {"standing": 1, "revisions": 13, "instants": 13}


async def test_pushes_of_several_districts_at_once_are_all_taken(fresh: World) -> None:
    areas = ["16051", GERA, "16053", "16054", "16055", "16061", "16062", ILM_KREIS]
    for ags in areas:
        await fresh.key("district", ags)

    answers = await asyncio.gather(*(push(fresh, [row()], ags) for ags in areas))

    assert [answer.json()["counts"]["created"] for answer in answers] == [1] * len(areas)
    instants = [answer.json()["recorded_at"] for answer in answers]
    assert len(set(instants)) == len(areas)


async def test_the_same_idempotency_key_replays_the_same_answer(kept: World, ags: str) -> None:
    headers = {"Idempotency-Key": "lieferung-2020"}
    first = await push(kept, [row()], ags, headers=headers)
    before = await stock(kept)

    again = await push(kept, [row()], ags, headers=headers)

    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert again.headers["location"] == first.headers["location"]
    assert await stock(kept) == before


async def test_a_used_idempotency_key_is_refused_for_anything_else(kept: World, ags: str) -> None:
    headers = {"Idempotency-Key": "lieferung-2020"}
    await push(kept, [row()], ags, headers=headers)
    before = await stock(kept)

    other_body = await push(kept, [row(value=481)], ags, headers=headers)
    other_mode = await push(kept, [row()], ags, query="?mode=partial", headers=headers)

    for answer in (other_body, other_mode):
        assert (answer.status_code, answer.json()["type"]) == (422, "/problems/key-reused")
    assert await stock(kept) == before


async def test_an_idempotency_key_belongs_to_its_caller(fresh: World) -> None:
    headers = {"Idempotency-Key": "1"}
    answers = [await push(fresh, [row()], ags, headers=headers) for ags in (ILM_KREIS, GERA)]

    assert [answer.json()["counts"]["created"] for answer in answers] == [1, 1]


async def test_refusals_and_dry_runs_do_not_use_an_idempotency_key_up(
    kept: World, ags: str
) -> None:
    headers = {"Idempotency-Key": "1"}
    refused = await push(kept, [row(value=-1)], ags, headers=headers)
    tried = await push(kept, [row(value=1000)], ags, query="?dry_run=true", headers=headers)

    answer = await push(kept, [row()], ags, headers=headers)

    assert (refused.status_code, tried.status_code, answer.status_code) == (422, 200, 201)


async def test_one_idempotency_key_for_two_districts_at_once_is_taken_once(fresh: World) -> None:
    key = await fresh.key("steward")
    headers = {"Idempotency-Key": "amtlich"}

    answers = await asyncio.gather(
        *(push(fresh, [row()], ags, key=key, headers=headers) for ags in (EISENACH, GERA, "16051"))
    )

    assert sorted(answer.status_code for answer in answers) == [201, 422, 422]


async def test_a_failing_commit_is_not_answered_with_success(fresh: World) -> None:
    before = await stock(fresh)
    await fresh.sql(FAIL_AT_COMMIT)
    await fresh.sql(DEFERRED)

    answer = await push(fresh, [row()])

    assert answer.status_code == 500
    assert answer.json()["type"] == "/problems/unexpected"
    assert "secret_table" not in answer.text
    assert await stock(fresh) == before


async def test_a_push_that_changes_nothing_leaves_the_version_of_the_data_alone(
    fresh: World,
) -> None:
    key = await fresh.key("district", ILM_KREIS)
    await push(fresh, [row(visibility="public")])
    before = await stock(fresh)
    paths = ("/v1/observations?indicator=LEG-01", f"/v1/districts/{ILM_KREIS}/submissions")
    tags = [(await fresh.client.get(path, headers=key)).headers["etag"] for path in paths]

    again = await push(fresh, [row()])

    assert again.json()["counts"]["unchanged"] == 1
    after = await stock(fresh)
    assert (after["at"], after["version"]) == (before["at"], before["version"])
    assert after["submissions"] == before["submissions"] + 1
    answers = [
        await fresh.client.get(path, headers={**key, "If-None-Match": tag})
        for path, tag in zip(paths, tags, strict=True)
    ]
    # The data are as they were; the list of submissions has one more.
    assert [answer.status_code for answer in answers] == [304, 200]
    assert answers[1].json()["items"][0]["id"] == again.json()["id"]
    assert (await fresh.client.get(again.headers["location"], headers=key)).json() == again.json()


async def test_atomic_pushes_at_once_are_stored_whole_or_not_at_all(fresh: World) -> None:
    await fresh.key("district", ILM_KREIS)
    years = [str(year) for year in range(2010, 2020)]
    # Every other one holds a fault in its last row; each carries a value of its own.
    pushes = [
        [row(period=year, value=100 + number, reason="Abgleich") for year in years]
        + ([row(period="2020", value=-1)] if number % 2 else [])
        for number in range(8)
    ]

    answers = await asyncio.gather(*(push(fresh, rows) for rows in pushes))

    assert [answer.status_code for answer in answers] == [201, 422] * 4
    stored = await fresh.sql(
        "SELECT value, count(*) AS cells FROM observation"
        " WHERE indicator = 'LEG-01' AND period < '2020' GROUP BY value ORDER BY value"
    )
    assert [(int(one["value"]), one["cells"]) for one in stored] == [
        (number, 10) for number in (100, 102, 104, 106)
    ]
