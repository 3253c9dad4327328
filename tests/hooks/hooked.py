"""What the tests of webhooks share: subscribing, a sender led by the test, looks at the log.

Time passes by moving what is due in the table, so no test waits for it.
"""

import asyncio
from typing import Any

from app.hooks.attempt import Courier
from app.hooks.sender import Sender
from tests.asking import got
from tests.factories import SIGNER, World
from tests.intake.pushes import push, row

# Shorter than the service's, where a test has to see it end.
SHORT = 0.2


async def subscribed(world: World, url: str, role: str = "working_group", **members: Any) -> Any:
    """A new webhook with its secret."""
    key = await world.key(role)
    body = {"url": url, "kinds": ["values"]} | members
    answer = await world.client.post("/v1/webhooks", json=body, headers=key)
    assert answer.status_code == 201, answer.text
    return answer.json()


def sender(world: World, patience: float = 5.0) -> Sender:
    courier = Courier(private=True, patience=patience)
    return Sender(world.app.state.sessions, SIGNER, courier, asyncio.Event())


async def sent(of: Sender) -> float | None:
    """One round, and all that it has begun; the seconds to the next."""
    seconds = await of.round()
    await of.landed()
    return seconds


async def delivered(world: World, hook: Any, role: str = "working_group", **query: str) -> Any:
    """The log of a webhook, the oldest first."""
    key = await world.key(role)
    found = await got(world, f"/v1/webhooks/{hook['id']}/deliveries", query, **key)
    return found["items"][::-1]


async def changed(world: World, *periods: str) -> None:
    """A delivery of the Ilm-Kreis for each period; each of them is one message."""
    for period in periods:
        answer = await push(world, [row(period=period)])
        assert answer.status_code == 201, answer.text


async def time_passes(world: World) -> float:
    """What waits is due now; the longest pause there was, in seconds."""
    (longest,) = await world.sql(
        "SELECT max(extract(epoch FROM due_at - clock_timestamp()))::float AS s"
        " FROM webhook_delivery WHERE state = 'pending'"
    )
    await world.sql("UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE due_at > now()")
    seconds: float = longest["s"]
    return seconds
