"""Blocking and asynchronous sending: all that differs between the two clients."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from .cache import Cache
from .call import Call
from .exchange import Exchange, Got, Retry, exchange
from .generated.client import AuthenticatedClient

T = TypeVar("T")
# A large push is judged in one go before the answer begins.
PATIENCE = httpx.Timeout(600, connect=10)
# The proxy of an office network does not know the services of this machine.
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def _options(url: str, key: str | None, language: str, given: dict[str, Any]) -> dict[str, Any]:
    """What both of httpx's clients take; what the caller gives goes before."""
    headers = {"Accept-Language": language}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    beyond = httpx.URL(url).host not in LOOPBACK
    usual = {"base_url": url, "headers": headers, "timeout": PATIENCE, "trust_env": beyond}
    return {**usual, **given}


class Blocking:
    """Sends calls and waits for their answers."""

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
        """A client of the service at `url`; `options` go to `httpx.Client`."""
        self._http = httpx.Client(**_options(url, key, language, options))
        self._retry, self._cache = retry or Retry(), cache
        self.generated = AuthenticatedClient(base_url=url, token=key or "").set_httpx_client(
            self._http
        )

    def send(self, call: Call[T]) -> T:
        """The answer to a call."""
        return self._driven(exchange(call, self._http.build_request, self._retry, self._cache))

    def _driven(self, flow: Exchange[T]) -> T:
        got: Got = None
        try:
            step = next(flow)
            while True:
                got = None
                if isinstance(step, httpx.Request):
                    try:
                        got = self._http.send(step)
                    except httpx.TransportError as lost:
                        got = lost
                else:
                    time.sleep(step)
                step = flow.send(got)
        except StopIteration as end:
            answer: T = end.value
            return answer

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
