"""Time alone ends what was kept: at the end of an embargo, of a key, and of a delegation."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx

from app.auth.reading import until_midnight
from tests.access.providers import granted, provider
from tests.answers.kept import VALUES, kept
from tests.factories import World
from tests.intake.pushes import push, row

# Short enough to wait for; longer ones for a machine too busy to ask twice in that time.
SOON = [timedelta(seconds=seconds) for seconds in (0.2, 1, 8)]
GIVE_UP = timedelta(seconds=20)
Asks = Callable[[], Awaitable[httpx.Response]]


async def ends_in_time(
    world: World, ends: str, ask: Asks, still: Callable[[httpx.Response], bool]
) -> httpx.Response:
    """Ask until the answer changes at the end that is set; the first answer that did.

    A kept answer was given before, and the change came without anybody announcing it.
    """
    for soon in SOON:
        await world.sql(ends, {"soon": soon})
        give_up = datetime.now(UTC) + GIVE_UP
        remembered = False
        while still(answer := await ask()):
            remembered = remembered or kept(answer)
            # The service goes on hearing, so that no silence ends what it has kept.
            await world.told()
            assert datetime.now(UTC) < give_up
        if remembered:
            return answer
    raise AssertionError("no answer was kept")


def showing(values: list[int]) -> Callable[[httpx.Response], bool]:
    return lambda answer: [one["value"] for one in answer.json()["items"]] == values


async def test_an_embargo_ends_for_those_who_have_asked_before(fresh: World) -> None:
    await push(fresh, [row(visibility="public", embargo_until="2999-01-01T00:00:00Z")])
    answer = await ends_in_time(
        fresh,
        "UPDATE observation SET embargo_until = clock_timestamp() + :soon"
        " WHERE indicator = 'LEG-01'",
        lambda: fresh.client.get(VALUES),
        showing([]),
    )
    assert showing([480])(answer)


async def test_an_expired_key_opens_nothing_that_it_has_opened_before(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    answer = await ends_in_time(
        fresh,
        "UPDATE credential SET expires_at = clock_timestamp() + :soon"
        " WHERE account_id = (SELECT id FROM account WHERE name = 'district-16070')",
        lambda: fresh.client.get(VALUES, headers=key),
        lambda answer: answer.status_code == 200,
    )
    assert answer.status_code == 401


async def test_a_delegation_ends_for_those_who_have_read_under_it(fresh: World) -> None:
    await push(fresh, [row(visibility="internal")])
    await granted(fresh)
    key = await provider(fresh)
    answer = await ends_in_time(
        fresh,
        "UPDATE delegation SET valid = tstzrange(lower(valid), clock_timestamp() + :soon)",
        lambda: fresh.client.get(VALUES, headers=key),
        showing([480]),
    )
    assert showing([])(answer)


def test_no_answer_outlives_the_day_it_was_given_on() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    cases = {
        "2026-11-22T23:59:59+01:00": 1.0,
        "2026-11-22T23:00:00+00:00": 86_400.0,
        # The nights in which the clocks are changed.
        "2026-10-25T00:00:00+02:00": 25 * 3600.0,
        "2027-03-28T00:00:00+01:00": 23 * 3600.0,
    }
    for at, seconds in cases.items():
        assert until_midnight(datetime.fromisoformat(at), berlin).total_seconds() == seconds
