"""Values refer to submission, definition and territory, held in both directions (decision 0010)."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from tests.factories import Database

# A second revision of any value, with one reference exchanged.
COPIED = """
INSERT INTO observation (area, supplier, indicator, version, period, breakdown, basis,
    territory_date, territory_version, revision, value, missing, precision, status, undated,
    visibility, recorded_at, submission_id, submission_row)
SELECT {area}, {supplier}, {indicator}, {version}, '2090', '{{}}', basis, territory_date,
       {territory_version}, 1, 1, NULL, 'exact', status, undated, visibility, recorded_at,
       {submission_id}, 1
FROM observation WHERE supplier = 'district' AND length(area) = 5 ORDER BY id LIMIT 1
"""
REFERENCES = {
    "area": "(SELECT code FROM area WHERE length(code) = 5 ORDER BY code DESC LIMIT 1)",
    "supplier": "'official'",
    "indicator": "'ZZZ-99'",
    "version": "'99.0'",
    "territory_version": "99",
    "submission_id": "gen_random_uuid()",
}
SAME = {name: name for name in REFERENCES}


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_superuser() as connection:
        yield connection


async def refusal(connection: AsyncConnection, statement: str) -> str:
    """The constraint that refuses the statement."""
    with pytest.raises(IntegrityError) as refused:
        async with connection.begin_nested():
            await connection.execute(text(statement))
    assert refused.value.orig
    return str(getattr(refused.value.orig.__cause__, "constraint_name", None))


async def test_a_value_within_the_coverage_of_its_submission_is_taken(
    connection: AsyncConnection,
) -> None:
    await connection.execute(text(COPIED.format(**SAME)))


@pytest.mark.parametrize("reference", REFERENCES)
async def test_a_value_outside_of_the_coverage_is_refused(
    connection: AsyncConnection, reference: str
) -> None:
    statement = COPIED.format(**{**SAME, reference: REFERENCES[reference]})
    assert await refusal(connection, statement) == "observation_covered"


@pytest.mark.parametrize("reference", REFERENCES)
async def test_a_value_cannot_be_moved_to_another_reference(
    connection: AsyncConnection, reference: str
) -> None:
    # An expression that differs from what stands, whatever that is.
    other = {
        "territory_version": "coalesce(territory_version, 0) + 1",
        "submission_id": "gen_random_uuid()",
    }.get(reference, f"{reference} || 'x'")
    statement = f"UPDATE observation SET {reference} = {other}"  # noqa: S608 -- constants of this file
    assert await refusal(connection, statement) == "observation_covered"


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("DELETE FROM submission_coverage", "observation_covered"),
        ("UPDATE submission_coverage SET version = '99.0'", "observation_covered"),
        ("TRUNCATE submission_coverage", "observation_covered"),
        ("DELETE FROM submission", "submission_coverage_submission_id_fk"),
        (
            "DELETE FROM district_version",
            "submission_coverage_area_territory_version_fk",
        ),
    ],
)
async def test_what_values_refer_to_cannot_go(
    connection: AsyncConnection, statement: str, constraint: str
) -> None:
    assert await refusal(connection, statement) == constraint


async def test_values_and_their_coverage_go_together(connection: AsyncConnection) -> None:
    await connection.execute(text("TRUNCATE submission CASCADE"))
    left = await connection.execute(text("SELECT count(*) FROM observation"))
    assert left.scalar() == 0
