"""The database itself keeps a provider to what districts delegated to it, and to when."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from tests.db.test_row_security import MEMBERS, OBSERVATION, OPEN, SUBMISSION, named
from tests.factories import Database, denied, told

OURS, THEIRS = "16070", "16053"
DELEGATION = text("""
INSERT INTO delegation (ags, provider_id, resource, indicators, valid, granted_by, granted_at)
VALUES (:ags, CAST(:provider AS uuid), :resource, CAST(:indicators AS text[]),
        tstzrange(now() + CAST(:begins AS interval), now() + interval '1 day'),
        CAST(:by AS uuid), now() - interval '1 hour')
""")
IN_FORCE: dict[str, Any] = {
    "resource": "observations",
    "indicators": None,
    "begins": timedelta(hours=-1),
}
# What keeps a delegation from opening anything.
NOT_IN_FORCE: dict[str, dict[str, Any]] = {
    "not yet": {"begins": timedelta(hours=1)},
    "of another resource": {"resource": "concepts"},
    "of other indicators": {"indicators": ["LEG-01"]},
}
VALUE = text(f"{OBSERVATION.text.replace('LIMIT 1', '')} WHERE v.indicator = 'DEM-01' LIMIT 1")
CLOSE = text("UPDATE observation SET superseded_at = now() RETURNING area, supplier, indicator")
SEEN = text(
    "SELECT (SELECT count(*) FROM observation WHERE area = :area AND supplier = 'district'"
    " AND visibility <> 'public') AS values,"
    " (SELECT count(*) FROM submission) AS submissions, (SELECT count(*) FROM delegation) AS given"
)


class Cast(NamedTuple):
    """The accounts of our district and of two providers, and a submission that values name."""

    district: str
    provider: str
    other: str
    submission: str


@pytest.fixture
async def accounts(database: Database) -> Cast:
    await database.key("district", OURS)
    for name in ("Rechenzentrum A (synthetisch)", "Rechenzentrum B (synthetisch)"):
        await database.key("provider", name=name)
    rows = await database.sql(
        "(SELECT id::text FROM account WHERE ags = :ags ORDER BY name LIMIT 1) UNION ALL"
        " (SELECT id::text FROM account WHERE role = 'provider' AND name LIKE 'Rechenzentrum _ %'"
        "  ORDER BY name LIMIT 2)",
        {"ags": OURS},
    )
    (kept,) = await database.sql(
        "SELECT id::text FROM submission WHERE area = :ags AND supplier = 'district'", {"ags": OURS}
    )
    district, provider, other = (row["id"] for row in rows)
    return Cast(district, provider, other, kept["id"])


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_app() as connection:
        yield connection


async def give(connection: AsyncConnection, accounts: Cast, **members: Any) -> None:
    """A delegation of our district to the first provider, who calls from then on."""
    district, provider, _, _ = accounts
    await told(connection, Caller("district", district, OURS))
    bound = {"ags": OURS, "provider": provider, "by": district, **IN_FORCE, **members}
    await connection.execute(DELEGATION, bound)
    await told(connection, Caller("provider", provider))


async def may_add(
    connection: AsyncConnection, submission: str, area: str, supplier: str = "district"
) -> tuple[bool, bool]:
    """Whether whoever is calling adds a submission, and a value, for the area."""
    account = text("SELECT current_setting('kreisspiegel.account')")
    caller = (await connection.execute(account)).scalar_one()
    own = text(SUBMISSION.text.replace("min(id::text)::uuid", f"'{caller}'::uuid"))
    push = {"area": area, "supplier": supplier}
    value = {**push, **OPEN, "submission": submission}
    added = not await denied(connection, own, push)
    try:
        return added, not await denied(connection, VALUE, value)
    except IntegrityError:
        # Row security let it in; that the submission does not cover it is asked after that.
        return added, True


async def test_a_delegation_opens_one_district_to_one_provider(
    connection: AsyncConnection, accounts: Cast
) -> None:
    await told(connection, Caller("provider", accounts.provider))
    assert await may_add(connection, accounts.submission, OURS) == (False, False)
    await give(connection, accounts)
    assert await may_add(connection, accounts.submission, OURS) == (True, True)
    assert await may_add(connection, accounts.submission, THEIRS) == (False, False)
    assert await may_add(connection, accounts.submission, OURS, "official") == (False, False)
    await told(connection, Caller("provider", accounts.other))
    assert await may_add(connection, accounts.submission, OURS) == (False, False)
    # The account alone is not enough: it has to call as what it is.
    await told(connection, Caller("ministry", accounts.provider))
    assert await may_add(connection, accounts.submission, OURS) == (False, False)


@pytest.mark.parametrize("members", NOT_IN_FORCE.values(), ids=list(NOT_IN_FORCE))
async def test_a_delegation_that_is_not_in_force_opens_nothing(
    connection: AsyncConnection, accounts: Cast, members: dict[str, Any]
) -> None:
    await give(connection, accounts, **members)
    assert (await may_add(connection, accounts.submission, OURS))[1] is False
    others = set() if "indicators" not in members else set(members["indicators"])
    assert {indicator for _, _, indicator in (await connection.execute(CLOSE))} <= others


async def test_a_provider_closes_revisions_of_its_districts_only(
    connection: AsyncConnection, accounts: Cast
) -> None:
    await give(connection, accounts)
    closed = {(area, supplier) for area, supplier, _ in await connection.execute(CLOSE)}
    assert closed == {(OURS, "district")}
    await told(connection, Caller("provider", accounts.other))
    assert (await connection.execute(CLOSE)).all() == []


async def test_a_revoked_delegation_opens_nothing_and_stays_revoked(
    connection: AsyncConnection, accounts: Cast
) -> None:
    district, provider, _, _ = accounts
    revoke = text(
        "UPDATE delegation SET revoked_at = now(), revoked_by = CAST(:by AS uuid) RETURNING id"
    )
    await give(connection, accounts)
    for caller in (
        Caller("provider", provider),
        Caller("district", district, THEIRS),
        Caller("operator", district),
        Caller("steward", district),
        PUBLIC,
    ):
        await told(connection, caller)
        assert (await connection.execute(revoke, {"by": district})).all() == [], named(caller)
    await told(connection, Caller("district", district, OURS))
    assert await denied(connection, revoke, {"by": provider})
    assert len((await connection.execute(revoke, {"by": district})).all()) == 1
    assert (await connection.execute(revoke, {"by": district})).all() == []
    await told(connection, Caller("provider", provider))
    assert await may_add(connection, accounts.submission, OURS) == (False, False)


async def test_only_the_district_itself_gives(connection: AsyncConnection, accounts: Cast) -> None:
    district, provider, _, _ = accounts
    bound = {"ags": OURS, "provider": provider, **IN_FORCE}
    for caller in (*MEMBERS[1:], Caller("operator"), Caller("provider", provider), PUBLIC):
        await told(connection, caller)
        by = caller.account or district
        assert await denied(connection, DELEGATION, {**bound, "by": by}), named(caller)
    # Nor in another account's name.
    await told(connection, Caller("district", district, OURS))
    assert await denied(connection, DELEGATION, {**bound, "by": provider})


async def test_a_provider_sees_what_it_delivers_and_nobodys_submissions(
    connection: AsyncConnection, accounts: Cast
) -> None:
    district, provider, other, _ = accounts
    await told(connection, Caller("district", district, OURS))
    own = (await connection.execute(SEEN, {"area": OURS})).one()
    await give(connection, accounts)
    seen = {}
    for caller, area in (
        (Caller("provider", provider), OURS),
        (Caller("provider", provider), THEIRS),
        (Caller("provider", other), OURS),
    ):
        await told(connection, caller)
        seen[caller.account, area] = tuple((await connection.execute(SEEN, {"area": area})).one())

    assert own.submissions > 0
    assert seen == {
        (provider, OURS): (own.values, 0, 1),
        (provider, THEIRS): (0, 0, 1),
        (other, OURS): (0, 0, 0),
    }


async def test_a_kept_answer_is_its_callers(connection: AsyncConnection, accounts: Cast) -> None:
    district, provider, _, _ = accounts
    keep = text(
        "INSERT INTO kept_answer (account_id, key, request_sha256, status, body)"
        " VALUES (CAST(:account AS uuid), 'k', sha256(''), 201, '')"
    )
    counted = text("SELECT count(*) FROM kept_answer")
    await told(connection, Caller("district", district, OURS))
    assert await denied(connection, keep, {"account": provider})
    await connection.execute(keep, {"account": district})
    assert (await connection.execute(counted)).scalar() == 1
    await told(connection, Caller("operator", provider))
    assert (await connection.execute(counted)).scalar() == 0
