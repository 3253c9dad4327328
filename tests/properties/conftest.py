"""A service for each file of laws: what one mixture stored, the next one meets."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.factories import Server, World, clone, serving

# Before it is imported: its assertions are those of the tests.
pytest.register_assert_rewrite("tests.properties.laws")


@pytest.fixture(scope="module")
async def busy(server: Server, template: str) -> AsyncIterator[World]:
    """The service on a database of this file's own, for eight pushes at once."""
    async with clone(server, template) as database, serving(database, pool_size=11) as world:
        yield world


@pytest.fixture(scope="module")
async def rules(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rule pack as it is downloaded, in a folder with room for files to check."""
    path = tmp_path_factory.mktemp("offline") / "rules.json"
    path.write_bytes((await world.client.get("/v1/rules/2026.1")).content)
    return path
