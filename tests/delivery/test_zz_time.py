"""Temporary look at times; deleted right after."""
import time
from app.auth.caller import Caller, tell
from app.db.clock import tick
from app.intake import notices
from sqlalchemy import text
from tests.factories import World
from tests.intake.pushes import push, row
from tests.releases.made import made, since

async def test_time(fresh: World) -> None:
    await push(fresh, [row()])
    n = 40000
    (s,) = await fresh.sql("SELECT id::text AS id, account_id::text AS account FROM submission WHERE area='16070' AND supplier='district' ORDER BY recorded_at DESC LIMIT 1")
    ins = """
INSERT INTO observation (area, supplier, indicator, version, period, breakdown, basis,
    territory_date, territory_version, revision, value, precision, status, undated, visibility,
    recorded_at, submission_id, submission_row)
SELECT '16070', 'district', 'LEG-01', '1.0', '2019', jsonb_build_object('sex', 'x' || b), 'survey', '2090-12-31', 1, {rev}, 1, 'exact','final',false,'working_group',{at},CAST('{sid}' AS uuid),b + 10
FROM generate_series(1, {n}) b"""
    await fresh.sql(ins.format(rev=1, at="(SELECT at FROM clock)", sid=s["id"], n=n))
    for _ in range(3):
        await made(fresh)
    await fresh.sql("ANALYZE")
    (t2,) = await fresh.sql("INSERT INTO submission SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).id, 99999, area, supplier, account_id, recorded_at, rule_pack, mode, comment, payload_sha256, 'zz', received, created, updated, unchanged, rejected, withdrawn, outcomes, findings, receipt FROM submission s WHERE id = CAST(:id AS uuid) RETURNING id::text".replace("INSERT INTO submission SELECT", "INSERT INTO submission OVERRIDING SYSTEM VALUE SELECT"), s)
    async with fresh.app.state.sessions.begin() as session:
        await tell(session, Caller("district", s["account"], "16070"))
        at = await tick(session)
        await session.execute(text("CREATE TEMPORARY TABLE planned ON COMMIT DROP AS SELECT o.submission_row AS row, o.id AS current_id, 'u' AS outcome FROM observation o WHERE basis = 'survey' AND period = '2019' AND area='16070'"))
        await session.execute(text("UPDATE observation SET superseded_at = :at WHERE id IN (SELECT current_id FROM planned)"), {"at": at})
        await session.execute(text(ins.format(rev=2, at="CAST(:at AS timestamptz)", sid=t2["id"], n=n)), {"at": at})
        t = time.perf_counter()
        for st in (notices.CHANGED, notices.AGAIN):
            r = await session.execute(st, {"at": at, "submission": t2["id"]})
            print(r.rowcount, round(time.perf_counter() - t, 2))
