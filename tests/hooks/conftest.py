"""A world whose own sender never has its turn, so that the test alone decides when is sent."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from tests.factories import World


@pytest.fixture
def open_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Receivers of tests listen on this machine, without a certificate."""
    monkeypatch.setenv("KREISSPIEGEL_WEBHOOK_PRIVATE", "allow")


@pytest.fixture
async def hooks(open_networks: None, fresh: World) -> AsyncIterator[World]:
    del open_networks
    # The service of a lent database may have had the turn since the test before; it gives it up
    # with its connection.
    await fresh.sql(
        "SELECT pg_terminate_backend(l.pid)"
        " FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
        " WHERE l.locktype = 'advisory' AND d.datname = current_database()"
    )
    async with fresh.runtime.connect() as connection:
        turn = "SELECT pg_advisory_lock(hashtext('kreisspiegel webhooks'))"
        await connection.execute(text(turn))
        await connection.rollback()
        yield fresh
        await connection.invalidate()
