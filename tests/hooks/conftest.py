"""A world whose own sender never has its turn, so that the test alone decides when is sent."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from tests.factories import Server, World
from tests.lending import Lending

# Receivers of tests listen on this machine, without a certificate.
OPEN = {"webhook_private": "allow"}

TURN = text("SELECT pg_try_advisory_lock(hashtext('kreisspiegel webhooks'))")
# Waits until they are gone, and what they held with them.
ENDED = """
SELECT pg_terminate_backend(l.pid, 5000) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()
    AND l.objid::bigint = hashtext('kreisspiegel webhooks') & 4294967295
"""


@pytest.fixture
async def opened(
    monkeypatch: pytest.MonkeyPatch, server: Server, lendable: str
) -> AsyncIterator[World]:
    """A service that was started with open networks, so that its own sender reaches receivers."""
    monkeypatch.setenv("KREISSPIEGEL_WEBHOOK_PRIVATE", OPEN["webhook_private"])
    async with Lending.of(server, lendable) as own, own.one() as world:
        yield world


@pytest.fixture
async def hooks(fresh: World) -> AsyncIterator[World]:
    # Whoever lends the database puts the state of the service back.
    fresh.app.state.settings = fresh.app.state.settings.model_copy(update=OPEN)
    async with fresh.runtime.connect() as connection:
        # The service of a lent database may have the turn since the test before, and may take it
        # again: it gives it up with its connection.
        while not (await connection.execute(TURN)).scalar_one():
            await fresh.sql(ENDED)
        await connection.rollback()
        yield fresh
        await connection.invalidate()
