"""Blocking and asynchronous sending: all that differs between the two clients."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from .cache import Cache
from .call import Call
from .exchange import Got, Retry, exchange
from .generated.client import AuthenticatedClient

T = TypeVar("T")
Step = httpx.Request | float
# A large push is judged in one go before the answer begins.
PATIENCE = httpx.Timeout(600, connect=10)
# The proxy of an office network does not know the services of this machine.
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


class Sender:
    """What both clients are told: where the service is, who asks, how patiently.

    `cache` keeps answers by their ETag; `options` go to httpx (certificates, a proxy, timeouts).
    """

    def __init__(
        self,
        url: str,
        key: str | None = None,
        *,
        language: str = "de",
        retry: Retry | None = None,
        cache: Cache | None = None,
        **options: Any,
    ) -> None:
        headers = {"Accept-Language": language}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        self._retry, self._cache = retry or Retry(), cache
        self._options: dict[str, Any] = {
            "base_url": url,
            "headers": headers,
            "timeout": PATIENCE,
            "trust_env": httpx.URL(url).host not in LOOPBACK,
            **options,
        }
        # Every function of `generated.api` takes this as its `client`.
        self.generated = AuthenticatedClient(base_url=url, token=key or "")


class Blocking(Sender):
    """Sends calls and waits for their answers."""

    def __init__(self, url: str, key: str | None = None, **told: Any) -> None:
        super().__init__(url, key, **told)
        self._http = httpx.Client(**self._options)
        self.generated.set_httpx_client(self._http)

    def send(self, call: Call[T]) -> T:
        """The answer to a call."""
        flow = exchange(call, self._http.build_request, self._retry, self._cache)
        step = next(flow)
        while True:
            try:
                step = flow.send(self._done(step))
            except StopIteration as end:
                answer: T = end.value
                return answer

    def _done(self, step: Step) -> Got:
        if not isinstance(step, httpx.Request):
            time.sleep(step)
            return None
        try:
            return self._http.send(step)
        except httpx.TransportError as lost:
            return lost

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Waiting(Sender):
    """Sends calls while the program goes on with something else."""

    def __init__(self, url: str, key: str | None = None, **told: Any) -> None:
        super().__init__(url, key, **told)
        self._http = httpx.AsyncClient(**self._options)
        self.generated.set_async_httpx_client(self._http)

    async def send(self, call: Call[T]) -> T:
        """The answer to a call."""
        flow = exchange(call, self._http.build_request, self._retry, self._cache)
        step = next(flow)
        while True:
            # A coroutine must not raise StopIteration, so the end is looked for here.
            try:
                step = flow.send(await self._done(step))
            except StopIteration as end:
                answer: T = end.value
                return answer

    async def _done(self, step: Step) -> Got:
        if not isinstance(step, httpx.Request):
            await asyncio.sleep(step)
            return None
        try:
            return await self._http.send(step)
        except httpx.TransportError as lost:
            return lost

    async def aclose(self) -> None:
        """Give the connections back."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()
