"""The values behind the views, fetched once for all recomputations."""

import pytest

from tests.comparison.recomputed.values import Values, values
from tests.factories import World


@pytest.fixture(scope="session")
async def facts(world: World) -> Values:
    return await values(world)
