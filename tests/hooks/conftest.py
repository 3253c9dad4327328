"""A world whose own sender never has its turn, so that the test alone decides when is sent."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from tests.factories import Server, World
from tests.lending import Lending

# Receivers of tests listen on this machine, without a certificate.
OPEN = {"webhook_private": "allow"}


@pytest.fixture
async def opened(
    monkeypatch: pytest.MonkeyPatch, server: Server, template: str
) -> AsyncIterator[World]:
    """A service that was started with open networks, so that its own sender reaches receivers."""
    monkeypatch.setenv("KREISSPIEGEL_WEBHOOK_PRIVATE", OPEN["webhook_private"])
    async with Lending.of(server, template) as own, own.one() as world:
        yield world


@pytest.fixture
async def hooks(fresh: World) -> AsyncIterator[World]:
    # Whoever lends the database puts the state of the service back.
    fresh.app.state.settings = fresh.app.state.settings.model_copy(update=OPEN)
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
