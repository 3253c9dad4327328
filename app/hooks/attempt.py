"""One attempt to hand over a message, bounded in time and in what it listens to.

Nothing that a receiver does harms anybody: redirects are not followed, answers are read up to a
limit and never unpacked, and after ten seconds it is over, whatever still dribbles in.
"""

import asyncio
import re
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from time import monotonic

import httpx

from app.hooks.addresses import Unreachable, addresses, port_of

PATIENCE_SECONDS = 10.0
LONGEST_ANSWER = 65_536
LONGEST_EXCERPT = 500
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
# A receiver may send back what it was sent; none of it belongs into a log.
SECRETS = re.compile(r"whsec_[\w+/=-]+|v1,[\w+/=]+|ks_[0-9a-f]{12}_[\w-]+|bearer +\S+", re.I)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt: an answer with its status, or why there was none."""

    status: int | None
    failure: str | None
    excerpt: str | None
    duration_ms: int

    @property
    def taken(self) -> bool:
        return self.failure is None

    @property
    def gone(self) -> bool:
        """Whether the receiver says that it wants no more messages."""
        return self.status == httpx.codes.GONE


@dataclass(slots=True)
class _Heard:
    """What has been heard so far; stays when the time is over."""

    status: int | None = None
    body: bytes = b""


class Courier:
    """Hands messages over; `private` allows addresses of networks of our own.

    `tls` names the authorities that are trusted, instead of the usual ones.
    """

    def __init__(
        self,
        *,
        private: bool,
        patience: float = PATIENCE_SECONDS,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._private = private
        self._patience = patience
        self._tls = tls

    async def hand_over(self, url: str, headers: Mapping[str, str], body: bytes) -> Outcome:
        begun, heard, failure = monotonic(), _Heard(), None
        try:
            async with asyncio.timeout(self._patience):
                await self._posted(httpx.URL(url), headers, body, heard)
        except TimeoutError:
            failure = "timeout"
        except Unreachable as none:
            failure = none.code
        except httpx.HTTPError as broken:
            failure = _named(broken)
        if heard.status is not None:
            # Whoever says that it took a message has taken it, whatever follows of its answer.
            failure = _judged(heard.status)
        excerpt = _excerpt(heard.body) if heard.status is not None else None
        return Outcome(heard.status, failure, excerpt, round((monotonic() - begun) * 1000))

    async def _posted(
        self, url: httpx.URL, headers: Mapping[str, str], body: bytes, heard: _Heard
    ) -> None:
        found = await addresses(url.host, port_of(url), private=self._private)
        for place, address in enumerate(found):
            try:
                await self._sent(url, address, headers, (body, heard))
            except httpx.ConnectError:
                if place == len(found) - 1:
                    raise
            else:
                return

    async def _trusted(self, scheme: str) -> ssl.SSLContext:
        if scheme == "http":
            return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Reading the list of authorities takes a quarter of a second, once.
        return await asyncio.to_thread(_usual) if self._tls is None else self._tls

    async def _sent(
        self,
        url: httpx.URL,
        address: str,
        headers: Mapping[str, str],
        passing: tuple[bytes, _Heard],
    ) -> None:
        body, heard = passing
        # A connection of its own each time: none that was opened for one name serves another.
        transport = httpx.AsyncHTTPTransport(
            verify=await self._trusted(url.scheme),
            limits=httpx.Limits(max_keepalive_connections=0),
            trust_env=False,
        )
        async with httpx.AsyncClient(transport=transport, timeout=None, trust_env=False) as client:  # noqa: S113 -- the whole attempt has a deadline, dribbling included
            request = client.build_request(
                "POST",
                url.copy_with(host=address),
                headers={**headers, "Host": url.netloc.decode("ascii")},
                content=body,
                # The certificate has to be that of the name, not of the address.
                extensions={"sni_hostname": url.raw_host.decode("ascii")},
            )
            answer = await client.send(request, stream=True, follow_redirects=False)
            heard.status = answer.status_code
            try:
                with suppress(httpx.HTTPError):
                    async for part in answer.aiter_raw():
                        heard.body += part[: LONGEST_ANSWER - len(heard.body)]
                        if len(heard.body) >= LONGEST_ANSWER:
                            break
            finally:
                await answer.aclose()


@cache
def _usual() -> ssl.SSLContext:
    # An operator names other authorities by SSL_CERT_FILE.
    return httpx.create_ssl_context()


def _judged(status: int) -> str | None:
    if httpx.codes.is_success(status):
        return None
    return "redirected" if httpx.codes.is_redirect(status) else "refused"


def _named(broken: httpx.HTTPError) -> str:
    if isinstance(broken, httpx.ConnectError):
        cause: BaseException | None = broken
        while cause is not None:
            if isinstance(cause, ssl.SSLError):
                return "tls"
            cause = cause.__cause__ or cause.__context__
        return "not_connected"
    return "broken_answer"


def _excerpt(body: bytes) -> str | None:
    text = UNPRINTABLE.sub(" ", body.decode("utf-8", "replace"))
    return SECRETS.sub("…", text)[:LONGEST_EXCERPT].strip() or None
