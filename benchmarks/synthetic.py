"""A synthetic state of 400 districts with as many values as wanted, made inside the database.

Nothing in it is a figure of a real place. It goes past push and verdict (benchmarks/intake.py
measures those), so checks of references are off while it is made.
"""

import asyncpg

# No German state has this key.
STATE = "98"
DISTRICTS = 400
INDICATORS = 50
# How many values there are: years and parts of each indicator, each for every district.
SIZES = {100_000: (5, 1), 1_000_000: (25, 2), 10_000_000: (25, 20)}
LAST_YEAR = 2019

PLACES = f"""
CREATE TEMPORARY TABLE place AS
SELECT '{STATE}' || lpad(i::text, 3, '0') AS ags, i FROM generate_series(1, {DISTRICTS}) i;
INSERT INTO area SELECT '{STATE}', 'state' UNION ALL SELECT ags, 'district' FROM place;
INSERT INTO state (code, name_de, name_en, nuts1, source, licence)
VALUES ('{STATE}', 'SYNTHETISCH', 'SYNTHETIC', 'DEX', 'SYNTHETISCH', 'keine');
INSERT INTO district (ags, state_code) SELECT ags, '{STATE}' FROM place;
INSERT INTO district_version (ags, version, name, type, nuts3, area_km2, valid, source, licence)
SELECT ags, 1, 'Kreis ' || md5(ags), CASE WHEN i % 4 = 0 THEN 'kreisfreie_stadt'
       ELSE 'landkreis' END, 'DEX' || lpad((i % 100)::text, 2, '0'), 800 + i, '[1990-01-01,)',
       'SYNTHETISCH', 'keine' FROM place;
INSERT INTO district_context (ags, reference_date, population, precision, source, licence)
SELECT ags, '2018-12-31', 50000 + i * 500, 'exact', 'SYNTHETISCH', 'keine' FROM place;
INSERT INTO framework_state (edition, state_code, valid)
SELECT edition, '{STATE}', valid FROM framework_state WHERE state_code = '16';
"""

# In the order of deliveries: each district's values lie together, those of one comparison apart.
VALUES = f"""
INSERT INTO observation (area, indicator, version, period, breakdown, basis, territory_date,
    territory_version, supplier, revision, value, numerator, denominator, precision, status,
    undated, source, visibility, recorded_at, submission_id, submission_row)
SELECT p.ags, v.indicator, v.version, y::text,
       CASE WHEN b > 0 THEN jsonb_build_object('age_group', 'g' || b) ELSE '{{}}' END,
       v.default_basis, make_date(y, 12, 31), 1, 'district', 1,
       CASE WHEN v.kind = 'count' THEN 50000 + p.i * 500
            ELSE round(v.factor * top / (50000 + p.i * 500), v.decimals) END,
       CASE WHEN v.kind <> 'count' THEN top END,
       CASE WHEN v.kind <> 'count' THEN 50000 + p.i * 500 END,
       'exact', 'final', false, 'SYNTHETISCH', 'public', clock.at, gen_random_uuid(), 1
FROM place p CROSS JOIN (
    SELECT * FROM indicator_version WHERE owner IS NULL
    ORDER BY indicator = 'DEM-01' DESC, indicator = 'DEM-03' DESC, indicator LIMIT {INDICATORS}
) v
CROSS JOIN generate_series({LAST_YEAR} + 1 - $1::integer, {LAST_YEAR}) y
CROSS JOIN generate_series(0, $2::integer - 1) b
-- Not in step with the size of a district, and never under the threshold of a count.
CROSS JOIN LATERAL (SELECT 3000 + (p.i * 7919 + y * 104729) % 5000 AS top) counted
CROSS JOIN clock
ORDER BY p.ags
"""
# Rebuilt in one go afterwards: a tenth of the time of keeping them up row by row.
INDEXES = """
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made
FROM pg_index WHERE indrelid = 'observation'::regclass AND NOT indisprimary
"""


async def fill(connection: asyncpg.Connection, size: int) -> int:
    """A superuser's connection to a furnished database; how many values it holds afterwards."""
    years, parts = SIZES[size]
    # References are not checked and coverage is not kept: the rows come from no submission.
    await connection.execute("SET session_replication_role = replica")
    await connection.execute(PLACES)
    indexes = await connection.fetch(INDEXES)
    for one in indexes:
        await connection.execute(f"DROP INDEX {one['name']}")
    await connection.execute(VALUES, years, parts, timeout=3600)
    await connection.execute("SET maintenance_work_mem = '512MB'")
    for one in indexes:
        await connection.execute(one["made"], timeout=3600)
    await connection.execute(
        "UPDATE clock SET version = version + 1, at = greatest(clock_timestamp(), at)"
    )
    await connection.execute("RESET session_replication_role")
    await connection.execute("VACUUM ANALYZE", timeout=3600)
    count: int = await connection.fetchval("SELECT count(*) FROM observation")
    return count
