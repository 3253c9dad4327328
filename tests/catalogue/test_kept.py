"""What is kept of the catalogue holds for one version of the data and one day, and no longer."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from app.auth.caller import PUBLIC
from app.auth.reading import Reading
from app.catalogue import kept as module
from app.catalogue.kept import kept
from tests.asking import got
from tests.factories import World


@pytest.fixture
async def reading() -> AsyncIterator[Reading]:
    """A read that never gets as far as its database."""
    engine = create_async_engine("postgresql+asyncpg://nobody@/nowhere")
    async with AsyncSession(engine) as session:
        now = datetime(2026, 11, 22, tzinfo=UTC)
        yield Reading(session, PUBLIC, now, now.date(), "", latest=True, version=7)


class Asked:
    """Counts how often it was looked up."""

    def __init__(self) -> None:
        self.times = 0

    async def __call__(self) -> int:
        self.times += 1
        return self.times


async def test_one_version_and_day_is_looked_up_once(reading: Reading) -> None:
    asked = Asked()
    assert [await kept(reading, "x", asked) for _ in range(3)] == [1, 1, 1]
    assert await kept(reading, "y", asked) == 2
    assert await kept(replace(reading, today=date(2026, 11, 23)), "x", asked) == 3
    assert await kept(replace(reading, version=8), "x", asked) == 4
    # An older snapshot that is still being read neither takes nor leaves anything.
    assert await kept(reading, "x", asked) == 5
    assert await kept(replace(reading, version=8), "x", asked) == 4


async def test_an_earlier_instant_is_always_looked_up(reading: Reading) -> None:
    asked, then = Asked(), replace(reading, latest=False)
    assert [await kept(then, "x", asked) for _ in range(2)] == [1, 2]


async def test_names_that_callers_choose_do_not_fill_the_memory(
    reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    asked = Asked()
    for name in ("a", "b", "c"):
        await kept(reading, name, asked)
    assert await kept(reading, "c", asked) == 3
    assert await kept(reading, "a", asked) == 4


async def test_a_loaded_change_is_seen_by_the_next_read(fresh: World) -> None:
    path = "/v1/indicators/DEM-03"
    assert (await got(fresh, path))["unit"] == "%"
    # As a loader does: the data, and the clock with it.
    await fresh.sql("UPDATE indicator_version SET unit = 'synthetisch' WHERE indicator = 'DEM-03'")
    await fresh.sql("UPDATE clock SET version = version + 1, at = at + interval '1 second'")
    assert (await got(fresh, path))["unit"] == "synthetisch"
