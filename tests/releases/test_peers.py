"""The similar districts of a release stay what they were, and few may read them."""

from typing import Any

from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from tests.access.callers import callers
from tests.asking import got, refused
from tests.factories import Database, World, denied, told
from tests.intake.pushes import ILM_KREIS, push
from tests.releases.made import made

VIEW = f"/v1/comparisons/districts/{ILM_KREIS}/peers"
# Figures of our own, synthetic: with them the district is no longer like those it was like.
CORRECTED = {
    "indicator": "DEM-03",
    "period": "2019",
    "value": 19.9,
    "basis": "fortschreibung",
    "territory_date": "2021-12-31",
    "comment": "synthetisch",
}
FROZEN = ("year", "features", "peers", "method", "territory_date", "framework")
INSERT = text("""
INSERT INTO release_peer (release_id, ags, rank, peer, distance, contributions, survives, features,
    method, period, territory_date)
SELECT r.id, '16070', 1, '16067', 0.5, '{}', '{}', '[]', '{}', '2019', '2021-12-31'
FROM release r WHERE r.quarter = '2090-Q1'
""")
RELEASE = text("""
INSERT INTO release (title, quarter, as_of, edition, account_id, recorded_at)
SELECT 'synthetisch', '2090-Q1', now(), '2026.1', min(id::text)::uuid, now() FROM account
""")


async def test_a_release_keeps_them_whatever_is_corrected_later(fresh: World) -> None:
    key = await fresh.key("ministry")
    before = await got(fresh, VIEW, {}, **key)
    release = await made(fresh)
    kept: dict[str, Any] = await got(fresh, VIEW, {"release": release["id"]}, **key)
    assert len(kept["peers"]) == 5
    assert {name: kept[name] for name in FROZEN} == {name: before[name] for name in FROZEN}
    assert (kept["release"], kept["missing"], kept["fixed_sets"]) == (release["id"], [], None)
    row = {name: value for name, value in CORRECTED.items() if name != "comment"}
    answer = await push(fresh, [row])
    assert answer.status_code == 201, answer.text
    after = await got(fresh, VIEW, {}, **key)
    assert after["peers"] != before["peers"]
    still = await got(fresh, VIEW, {"release": release["id"]}, **key)
    assert {name: still[name] for name in FROZEN} == {name: before[name] for name in FROZEN}
    later = await made(fresh)
    anew = await got(fresh, VIEW, {"release": later["id"]}, **key)
    assert anew["peers"] == after["peers"]
    # A release of an earlier state keeps the similar ones of that state.
    back = await made(fresh, as_of=release["as_of"])
    then = await got(fresh, VIEW, {"release": back["id"]}, **key)
    assert then["peers"] == before["peers"]
    # What was before any figure was loaded has none, and says so.
    empty = await made(fresh, as_of="2000-01-01T00:00:00Z")
    none = await got(fresh, VIEW, {"release": empty["id"]}, **key)
    assert (none["peers"], none["missing"][0]["reason"]) == ([], "not_in_release")
    body = await refused(
        fresh, VIEW, {"release": release["id"], "k": "3", "feature": "type"}, **key
    )
    assert [(one["parameter"], one["code"]) for one in body["errors"]] == [
        ("feature", "not_with_release"),
        ("k", "not_with_release"),
    ]
    assert (await refused(fresh, VIEW, {"release": ILM_KREIS}, **key))["status"] == 422
    may_read = set()
    for name, caller in (await callers(fresh)).items():
        found = await fresh.client.get(VIEW, params={"release": release["id"]}, headers=caller)
        may_read |= {name} if found.status_code == 200 else set()
    assert may_read == {"owner", "neighbour", "working_group", "ministry", "steward"}


async def test_the_database_lets_only_its_maker_add_to_a_release(database: Database) -> None:
    everybody = [
        *(Caller("district", ags=ILM_KREIS), Caller("working_group"), Caller("ministry")),
        *(Caller("steward"), Caller("operator"), Caller("provider"), PUBLIC),
    ]
    async with database.as_app() as connection:
        await told(connection, Caller("steward"))
        await connection.execute(RELEASE)
        may = set()
        for caller in everybody:
            await told(connection, caller)
            # Whoever sees no release inserts nothing, and is not refused either.
            point = await connection.begin_nested()
            if not await denied(connection, INSERT):
                added = await connection.execute(INSERT)
                may |= {caller.role} if added.rowcount else set()
            await point.rollback()
        assert may == {"working_group", "steward"}
        await told(connection, Caller("steward"))
        await connection.execute(INSERT)
        readers = set()
        for caller in everybody:
            await told(connection, caller)
            found = await connection.execute(text("SELECT count(*) FROM release_peer"))
            readers |= {caller.role} if found.scalar_one() else set()
        assert readers == {"district", "working_group", "ministry", "steward"}
