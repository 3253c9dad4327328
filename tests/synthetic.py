"""One of each thing that nobody has loaded, so that there is one to read; made once, synthetic."""

from typing import Any

from tests.factories import World


async def synthetic_release(world: World) -> str:
    """A release of what the world holds, so that there is one to read; made once."""
    given = {"id": "00000000-0000-4000-8000-00000000000f"}
    await world.sql(
        "INSERT INTO release (id, title, quarter, as_of, edition, account_id, recorded_at)"
        " SELECT CAST(:id AS uuid), 'synthetisch', '2026-Q4', c.at, '2026.1', a.id, c.at"
        " FROM clock c, account a WHERE a.role = 'steward' LIMIT 1 ON CONFLICT DO NOTHING",
        given,
    )
    await world.sql(
        "INSERT INTO release_file (release_id, name, title_de, media_type, audience, sha256,"
        " content) SELECT CAST(:id AS uuid), 'README.txt', 'synthetisch', 'text/plain', 'members',"
        " encode(sha256('x'), 'hex'), 'x' ON CONFLICT DO NOTHING",
        given,
    )
    return given["id"]


async def synthetic_webhook(world: World) -> str:
    """A webhook of the district's with a message that was sent; at rest, so that nothing is."""
    await world.key("district", "16070")
    given = {"id": "00000000-0000-4000-8000-00000000000e"}
    mine = "FROM clock c, account a WHERE a.name = 'district-16070' ON CONFLICT DO NOTHING"
    await world.sql(
        "INSERT INTO webhook (id, account_id, created_at, position_at, position_kind, position_id)"
        f" SELECT CAST(:id AS uuid), a.id, c.at, c.at, '', '' {mine}",
        given,
    )
    await world.sql(
        "INSERT INTO webhook_revision (webhook_id, url, ordered, active, paused_because, key_id,"
        " secret_turn, secret_since, withdrawn, account_id, recorded_at)"
        " SELECT CAST(:id AS uuid), 'https://example.org', true, false, 'owner', 'synthetic', 1,"
        f" c.at, false, a.id, c.at {mine}",
        given,
    )
    await world.sql(
        "INSERT INTO webhook_delivery (id, webhook_id, account_id, message_id, type, body,"
        " attempts_most, created_at, state, attempts, finished_at) OVERRIDING SYSTEM VALUE"
        " SELECT 1, CAST(:id AS uuid), a.id, 'msg_' || repeat('0', 32), 'synthetic', '{}', 8, c.at,"
        f" 'delivered', 1, c.at {mine}",
        given,
    )
    await world.sql(
        "INSERT INTO webhook_attempt (delivery_id, number, account_id, request_id, begun_at,"
        " ended_at, outcome, status, duration_ms)"
        f" SELECT 1, 1, a.id, 'synthetic', c.at, c.at, 'delivered', 200, 7 {mine}"
    )
    return given["id"]


async def synthetic_project(world: World) -> str:
    """A draft that only its district sees, so that there is one under a district's key."""
    await world.key("district", "16070")
    given = {"id": "00ed20d6-e433-57ad-85cd-c3482a9b30f3"}
    await world.sql(
        "INSERT INTO project (id, supplier, owner, key, recorded_at) SELECT CAST(:id AS uuid),"
        " 'district', '16070', 'lernpaten', c.at FROM clock c ON CONFLICT DO NOTHING",
        given,
    )
    await world.sql(
        "INSERT INTO project_revision (project_id, title_de, project_type, goals_de, visibility,"
        " withdrawn, account_id, recorded_at) SELECT CAST(:id AS uuid), 'synthetisch', 'project',"
        " 'synthetisch', 'internal', false, a.id, c.at FROM clock c, account a"
        " WHERE a.name = 'district-16070' ON CONFLICT DO NOTHING",
        given,
    )
    return given["id"]


async def synthetic_exchange(world: World) -> dict[str, str]:
    """An adoption that only its district sees, and what that district asked itself."""
    await world.key("district", "16070")
    mine = "FROM clock c, account a WHERE a.name = 'district-16070' ON CONFLICT DO NOTHING"
    await world.sql(
        "INSERT INTO adoption_event (project_id, ags, number, state, on_date, visibility,"
        " withdrawn, account_id, recorded_at) SELECT p.id, '16070', 1, 'interested', '2026-05',"
        " 'internal', false, a.id, c.at FROM clock c, account a, project p"
        " WHERE a.name = 'district-16070' AND p.key = 'he-2012-h27' ON CONFLICT DO NOTHING"
    )
    (made,) = await world.sql("SELECT adoption_id::text AS id FROM adoption_event")
    question = {"id": "00000000-0000-4000-8000-00000000000b"}
    await world.sql(
        "INSERT INTO question (id, ags, asked_by, account_id, recorded_at)"
        f" SELECT CAST(:id AS uuid), '16070', '16070', a.id, c.at {mine}",
        question,
    )
    await world.sql(
        "INSERT INTO question_revision (question_id, text_de, visibility, account_id, recorded_at)"
        f" SELECT CAST(:id AS uuid), 'synthetisch', 'working_group', a.id, c.at {mine}",
        question,
    )
    return {"adoption": made["id"], "question": question["id"], "field": "language"}


async def synthetic_meeting(world: World) -> str:
    """A meeting that the working group sees."""
    await world.key("working_group")
    given = {"id": "00000000-0000-4000-8000-00000000000d"}
    await world.sql(
        "INSERT INTO meeting (id, recorded_at) SELECT CAST(:id AS uuid), c.at FROM clock c"
        " ON CONFLICT DO NOTHING",
        given,
    )
    await world.sql(
        "INSERT INTO meeting_revision (meeting_id, quarter, on_date, online, title_de, state,"
        " visibility, account_id, recorded_at) SELECT CAST(:id AS uuid), '2026-Q4', '2026-12-01',"
        " true, 'synthetisch', 'planned', 'working_group', a.id, c.at FROM clock c, account a"
        " WHERE a.role = 'working_group' LIMIT 1 ON CONFLICT DO NOTHING",
        given,
    )
    return given["id"]


async def synthetic_follow_up(world: World) -> str:
    """What follows from it, for a district."""
    meeting = await synthetic_meeting(world)
    given = {"id": "00000000-0000-4000-8000-00000000000c", "meeting": meeting}
    await world.sql(
        "INSERT INTO follow_up (id, meeting_id, recorded_at) SELECT CAST(:id AS uuid),"
        " CAST(:meeting AS uuid), c.at FROM clock c ON CONFLICT DO NOTHING",
        given,
    )
    await world.sql(
        "INSERT INTO follow_up_revision (follow_up_id, task_de, owner_ags, account_id, recorded_at)"
        " SELECT CAST(:id AS uuid), 'synthetisch', '16070', a.id, c.at FROM clock c, account a"
        " WHERE a.role = 'working_group' LIMIT 1 ON CONFLICT DO NOTHING",
        {"id": given["id"]},
    )
    return given["id"]


async def synthetic_goal(world: World) -> dict[str, str]:
    """A goal and a measure that only their district sees, each with an event on that day."""
    await world.key("district", "16070")
    mine = (
        "a.id, c.at FROM clock c, account a WHERE a.name = 'district-16070' ON CONFLICT DO NOTHING"
    )
    about = "visibility, withdrawn, account_id, recorded_at) SELECT '16070', 'lernpaten'"
    day = "on_date, date_precision, withdrawn, status, account_id, recorded_at) SELECT '16070',"
    told = "'lernpaten', '2090-01-01', 'day', false"
    for statement in (
        f"goal (ags, key, level, text_de, {about}, 'vision', 'x', 'internal', false, {mine}",
        f"measure (ags, key, title_de, {about}, 'x', 'internal', false, {mine}",
        f"goal_event (ags, key, {day} {told}, 'open', {mine}",
        f"measure_event (ags, key, {day} {told}, 'planned', {mine}",
    ):
        await world.sql(f"INSERT INTO {statement}")
    return {"goal": "lernpaten", "measure": "lernpaten"}


async def synthetic_concept_entries(world: World) -> str:
    """An event and a resolution that only their district sees; no day before 2090 is changed."""
    await world.key("district", "16070")
    mine = "FROM clock c, account a WHERE a.name = 'district-16070' ON CONFLICT DO NOTHING"
    await world.sql(
        "INSERT INTO concept_event (ags, on_date, date_precision, status, update_ongoing, source,"
        " visibility, account_id, recorded_at) SELECT '16070', '2090-01-01', 'day', 'none', false,"
        f" 'synthetisch', 'internal', a.id, c.at {mine}"
    )
    await world.sql(
        "INSERT INTO resolution (ags, key, kind, body, source, visibility, account_id, recorded_at)"
        " SELECT '16070', 'lernpaten', 'stance', 'synthetisch', 'synthetisch', 'internal', a.id,"
        f" c.at {mine}"
    )
    return "2090-01-01"


async def path_parameters(world: World) -> dict[str, Any]:
    """A real one of each, for the paths of the published document."""
    (kept,) = await world.sql(
        "SELECT id FROM submission WHERE area = '16070' AND supplier = 'district'"
    )
    return {
        "ags": "16070",
        "edition": "2026.1",
        "code": "DEM-03",
        "field": "language",
        "submission": kept["id"],
        "release_id": await synthetic_release(world),
        "name": "README.txt",
        "webhook": await synthetic_webhook(world),
        "project": await synthetic_project(world),
        "key": "lernpaten",
        "day": await synthetic_concept_entries(world),
        "meeting": await synthetic_meeting(world),
        "follow_up": await synthetic_follow_up(world),
        **await synthetic_exchange(world),
        **await synthetic_goal(world),
    }
