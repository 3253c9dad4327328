"""How a call becomes an answer: retries, the cache and refusals, without any input or output.

`exchange` is a generator: it yields a request to be sent, or seconds to wait, and is told the
answer or what went wrong. Two small senders drive it, one blocking and one asynchronous, so that
there is one set of rules for both.
"""

import random
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx

from .cache import Cache
from .call import Call
from .refusals import Refused, Unreachable

T = TypeVar("T")
Got = httpx.Response | httpx.TransportError | None
Exchange = Generator[httpx.Request | float, Got, T]
# Overload, and what proxies say while a service restarts.
PASSING = {429, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Retry:
    """How often a harmless call is tried again, and how long is waited in between, in seconds."""

    times: int = 4
    first: float = 0.5
    most: float = 60.0

    def pause(self, attempt: int, answer: httpx.Response | None) -> float:
        """What the service asks for; else twice as long each time, spread by chance."""
        told = answer.headers.get("retry-after", "") if answer is not None else ""
        if told:
            return min(_seconds(told), self.most)
        # Clients that were cut off together should not come back together.
        spread = random.uniform(0.5, 1)  # noqa: S311 -- no secret hangs on it
        return float(min(self.first * 2**attempt * spread, self.most))


def exchange(
    call: Call[T], build: Callable[..., httpx.Request], retry: Retry, cache: Cache | None
) -> Exchange[T]:
    """The answer to a call, read; or the reason why there is none, raised."""
    left = retry.times if call.repeatable else 0
    attempt = 0
    while True:
        request = _request(call, build)
        known = cache.ask(request) if cache else None
        got = yield request
        passing = not isinstance(got, httpx.Response) or got.status_code in PASSING
        if not passing or attempt >= left:
            break
        yield retry.pause(attempt, got if isinstance(got, httpx.Response) else None)
        attempt += 1
    if not isinstance(got, httpx.Response):
        raise Unreachable(f"no answer from the service: {got}", call.key) from got
    answer = cache.seen(got, known) if cache else got
    if not answer.is_success:
        raise Refused.of(answer)
    return call.read(answer)


def _request(call: Call[T], build: Callable[..., httpx.Request]) -> httpx.Request:
    headers = dict(call.headers)
    if call.upload is not None:
        headers |= {
            "Content-Type": call.upload.media,
            "Content-Length": str(call.upload.size),
        }
    request = build(**call.asked, headers=headers)
    if call.upload is not None:
        request.stream = call.upload
    return request


def _seconds(told: str) -> float:
    """Retry-After in either of its forms; nonsense counts as now."""
    if told.isdecimal():
        return float(told)
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return 0.0
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())
