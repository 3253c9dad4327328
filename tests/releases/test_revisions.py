"""Whoever reads a release learns what of it was corrected since: all of it, and no figure more."""

import asyncio
import csv
import json
from typing import Any

from sqlalchemy import text

from app.auth.caller import Caller, tell
from app.db.clock import tick
from app.intake.notices import give_notice
from tests.asking import got, pages, problem
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, push_body, read, row
from tests.releases.made import made, since, told

MENDED = {"reason": "synthetisch: nachgezählt"}


async def test_a_correction_gives_notice(kept: World) -> None:
    await push(kept, [row(), row(indicator="LEG-02", value=2.1)])
    release = await made(kept)
    # Neither a refused push nor a dry run is a correction.
    await push(kept, [row(value=481, **MENDED), row(indicator="ZZZ-99")])
    await push(kept, [row(value=481, **MENDED)], query="?dry_run=true")
    assert await since(kept, release) == []

    answer = await push(
        kept,
        [row(value=481, note="mit Nachmeldung", **MENDED), row(indicator="LEG-02", value=2.1)],
    )

    (notice,) = await since(kept, release)
    assert (notice["district"], notice["name"], notice["state"]) == (ILM_KREIS, "Ilm-Kreis", "16")
    assert (notice["indicator"], notice["period"], notice["breakdown"]) == ("LEG-01", "2020", {})
    assert (notice["supplier"], notice["reason"]) == ("district", MENDED["reason"])
    assert told([notice]) == [("corrected", 480, 481)]
    assert notice["after"]["note"] == "mit Nachmeldung"
    accepted = answer.json()["recorded_at"]
    assert notice["corrected_at"] == notice["recorded_at"] == accepted
    # Pushed once more, nothing changes and nothing is told.
    await push(kept, [row(value=481, note="mit Nachmeldung", **MENDED)])
    assert len(await since(kept, release)) == 1


async def test_each_correction_of_the_cell_is_told_in_turn(kept: World) -> None:
    # Official figures are told of like a district's own.
    steward = await kept.key("steward")
    await push(kept, [row()], key=steward)
    first = await made(kept)
    await push(kept, [row(value=481, **MENDED)], key=steward)
    second = await made(kept)
    await push(kept, [row(value=482, **MENDED)], key=steward)
    assert told(await since(kept, first)) == [("corrected", 480, 481), ("corrected", 481, 482)]
    found = await since(kept, second)
    assert [(one["supplier"], told([one])) for one in found] == [
        ("official", [("corrected", 481, 482)])
    ]


async def test_what_stands_in_no_release_gives_no_notice(fresh: World) -> None:
    await push(
        fresh,
        [
            row(indicator="LEG-01", visibility="internal"),
            row(indicator="LEG-02", value=2, embargo_until="2999-01-01T00:00:00Z"),
        ],
    )
    release = await made(fresh)
    # Not there yet when the release was made.
    await push(fresh, [row(indicator="LEG-03", value=3)])
    await push(
        fresh,
        [
            row(indicator="LEG-01", value=481, visibility="working_group", **MENDED),
            row(indicator="LEG-02", value=3, **MENDED),
            row(indicator="LEG-03", value=4, **MENDED),
        ],
    )
    assert await since(fresh, release) == []
    assert await fresh.sql("SELECT 1 FROM revision_notice") == []


async def test_a_release_of_an_earlier_state_knows_what_changed_already(kept: World) -> None:
    await push(kept, [row(), row(indicator="LEG-02", value=2)])
    (clock,) = await kept.sql("SELECT at FROM clock")
    await push(kept, [row(value=481, visibility="internal", **MENDED)])
    await push(kept, [row(value=482, visibility="working_group", **MENDED)])

    release = await made(kept, as_of=clock["at"].isoformat())

    found = await since(kept, release)
    # In between it was nobody else's; that it was not withdrawn is known all the same.
    assert told(found) == [("corrected", 480, "confidential"), ("corrected", "confidential", 482)]
    assert {notice["recorded_at"] for notice in found} == {release["recorded_at"]}
    assert all(notice["corrected_at"] < release["recorded_at"] for notice in found)
    assert told(await since(kept, release, "district", ILM_KREIS)) == [
        ("corrected", 480, 481),
        ("corrected", 481, 482),
    ]
    # The chain goes on from what was found.
    await push(kept, [row(value=483, **MENDED)])
    assert told(await since(kept, release))[2:] == [("corrected", 482, 483)]


async def test_a_hidden_count_stays_hidden(fresh: World) -> None:
    await push(fresh, [row(value=2), row(indicator="REF-01", value=300)])
    release = await made(fresh)
    await push(
        fresh, [row(value=50, **MENDED), row(indicator="REF-01", value=1, note="genau 1", **MENDED)]
    )
    hidden = [("corrected", "confidential", 50), ("corrected", 300, "confidential")]
    for caller in (("working_group", None), ("ministry", None), ("district", GERA)):
        found = await since(fresh, release, *caller)
        assert sorted(told(found), key=str) == sorted(hidden, key=str)
        # With the figure go its words.
        assert [n["reason"] for n in found if n["indicator"] == "REF-01"] == [None]
        assert all(n["after"]["note"] is None for n in found)
    own = await since(fresh, release, "district", ILM_KREIS)
    assert sorted(told(own)) == [("corrected", 2, 50), ("corrected", 300, 1)]


async def test_what_became_internal_is_told_as_confidential(kept: World) -> None:
    await push(kept, [row()])
    release = await made(kept)
    await push(kept, [row(value=481, visibility="internal", **MENDED)])
    await push(kept, [row(value=482, visibility="internal", **MENDED)])
    # The second change happened out of everybody's sight.
    assert told(await since(kept, release)) == [("corrected", 480, "confidential")]
    assert len(await since(kept, release, "district", ILM_KREIS)) == 2


async def test_withdrawn_and_delivered_again(fresh: World) -> None:
    await push(fresh, [row()])
    release = await made(fresh)
    # As a push with a scope would do it, in the table that pushes plan in.
    (standing,) = await fresh.sql(
        "SELECT o.id, o.submission_id::text AS submission, s.account_id::text AS account"
        " FROM observation o JOIN submission s ON s.id = o.submission_id"
        " WHERE o.indicator = 'LEG-01' AND o.superseded_at IS NULL"
    )
    async with fresh.app.state.sessions.begin() as session:
        await tell(session, Caller("district", standing["account"], ILM_KREIS))
        at = await tick(session)
        planned = "SELECT NULL::integer AS row, CAST(:id AS bigint) AS current_id, 'w' AS outcome"
        bound = {"id": standing["id"], "at": at}
        await session.execute(
            text(f"CREATE TEMPORARY TABLE planned ON COMMIT DROP AS {planned}"), bound
        )
        close = text("UPDATE observation SET superseded_at = :at WHERE id = :id")
        await session.execute(close, bound)
        await give_notice(session, at, standing["submission"])
    assert told(await since(fresh, release)) == [("withdrawn", 480, None)]
    (clock,) = await fresh.sql("SELECT at FROM clock")

    # Revision numbers of a cell are not given twice.
    await fresh.sql("UPDATE observation SET revision = 7 WHERE id = :id", {"id": standing["id"]})
    await push(fresh, [row(value=490)])

    again = [("withdrawn", 480, None), ("delivered_again", None, 490)]
    assert told(await since(fresh, release)) == again
    await push(fresh, [row(value=491, **MENDED)])
    assert told(await since(fresh, release)) == [*again, ("corrected", 490, 491)]
    # A later release of the first state finds the same, though nobody noted it down.
    later = await made(fresh, as_of=release["as_of"])
    assert told(await since(fresh, later)) == [*again, ("corrected", 490, 491)]
    assert await since(fresh, await made(fresh, as_of=clock["at"].isoformat())) == []


async def test_a_notice_says_why_as_far_as_its_figures_may_be_seen(fresh: World) -> None:
    few = row(indicator="LEG-02", value=2.1)
    await push(fresh, [row(), row(indicator="REF-01", value=2), few])
    release = await made(fresh)
    said = "synthetisch: doppelt geliefert"
    scope = {"indicators": ["LEG-01", "REF-01"], "periods": ["2020"]}
    mended = {**few, "value": 2.2, **MENDED}
    body = {"rows": [mended], "scope": scope, "comment": said}
    await push_body(fresh, json.dumps(body))

    found = {one["indicator"]: one for one in await since(fresh, release)}

    assert [(code, found[code]["reason"], found[code]["comment"]) for code in sorted(found)] == [
        ("LEG-01", said, said),
        ("LEG-02", MENDED["reason"], said),
        # Its words might tell what is hidden.
        ("REF-01", None, None),
    ]
    own = await since(fresh, release, "district", ILM_KREIS)
    assert {one["comment"] for one in own} == {said}
    # A stranger reads the notice with its comment, and of the submission itself nothing.
    other = await since(fresh, release, "district", GERA)
    assert [one["comment"] for one in other if one["indicator"] == "LEG-01"] == [said]
    table = await read(
        fresh,
        f"/v1/releases/{release['id']}/revisions",
        await fresh.key("ministry"),
        format="csv",
    )
    assert said in table.text


async def test_notices_are_paged_and_read_as_of(kept: World) -> None:
    years = ["2016", "2017", "2018"]
    await push(kept, [row(period=year) for year in years])
    release = await made(kept)
    for year in years:
        await push(kept, [row(period=year, value=481, **MENDED)])
    path = f"/v1/releases/{release['id']}/revisions"
    kept.client.headers.update(await kept.key("ministry"))
    listed = await pages(kept, path, {"limit": 1})
    assert [notice["period"] for notice in listed] == years
    then = await got(kept, path, {"as_of": listed[0]["recorded_at"]})
    assert then["items"] == listed[:1]
    table = await read(kept, path, None, format="csv")
    lines = list(csv.DictReader(table.text.splitlines()))
    assert [(line["before_value"], line["after_value"]) for line in lines] == [("480", "481")] * 3
    for wrong in ("x", "-1", "9" * 19):
        assert problem(await read(kept, path, None, cursor=wrong))["status"] == 422


async def test_no_correction_slips_between_a_release_and_its_notices(kept: World) -> None:
    await push(kept, [row(period=str(year)) for year in range(2010, 2020)])
    releases, _ = await asyncio.gather(
        made(kept),
        asyncio.gather(
            *(push(kept, [row(period=str(y), value=481, **MENDED)]) for y in range(2010, 2020))
        ),
    )
    key = await kept.key("working_group")
    shown: list[Any] = (
        await got(
            kept, "/v1/observations", {"indicator": "LEG-01", "as_of": releases["as_of"]}, **key
        )
    )["items"]
    stood = {item["period"] for item in shown if item["value"] == 480}
    # What still stood in the release was corrected after it; what did not, before.
    assert {notice["period"] for notice in await since(kept, releases)} == stood
