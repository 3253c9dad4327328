"""One service for all attacks, on a database that it must leave as it was."""

import logging
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.attacks.live import Live, good_body, listening
from tests.factories import World


@pytest.fixture(scope="module")
async def live(world: World) -> AsyncIterator[Live]:
    async with listening(world) as live:
        yield live
        # After all of it, pushes still get their turn: more of them than there are turns.
        for _ in range(2):
            tried = await live.push(good_body(), "application/json", "?dry_run=true")
            assert tried.status_code == 200, tried.text


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whoever attacks is refused, and is no failure of the service: nothing is logged as one."""
    yield
    failures = [one for one in caplog.get_records("call") if one.levelno >= logging.ERROR]
    assert [one.getMessage() for one in failures] == []
