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
    async with fresh.runtime.connect() as connection:
        turn = "SELECT pg_advisory_lock(hashtext('kreisspiegel webhooks'))"
        await connection.execute(text(turn))
        await connection.rollback()
        yield fresh
        await connection.invalidate()
