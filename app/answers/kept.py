"""Before the service: an answer that is still true is given again without asking anybody.

Whoever gets one sent the very key, question and wishes that it was once worked out for. What is
not kept passes through untouched.
"""

import hashlib

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.answers.lasting import Lasting, said
from app.answers.moment import Moment, present
from app.answers.named import request_id
from app.answers.store import Answer, Headers, Key, Store
from app.formats.response import matches

READS = ("GET", "HEAD")
UNDER = "/v1/"
# A caller who says one of these wants the database itself to be asked.
ANEW = (b"no-cache", b"no-store", b"max-age=0")
# What a 304 repeats of the answer that it stands for.
VALIDATING = (b"etag", b"cache-control", b"vary")
# RFC 9211: so that an operator sees where an answer came from.
SERVED = (b"cache-status", b"kreisspiegel; hit")


class Kept:
    """Outermost of all: gives kept answers, and keeps those that may be given again."""

    def __init__(self, app: ASGIApp, store: Store) -> None:
        self.app = app
        self.store = store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (
            scope["type"] != "http"
            or scope["method"] not in READS
            or not scope["path"].startswith(UNDER)
        ):
            await self.app(scope, receive, send)
            return
        # Like the service itself: of a header that is sent twice, the first counts.
        sent: dict[bytes, bytes] = dict(reversed(scope["headers"]))
        at, key = present(), question(scope, sent)
        found = None if _anew(sent) else self.store.find(key, at)
        if found is not None:
            seen = sent.get(b"if-none-match")
            if seen is not None and _unchanged(seen, found.etag):
                await _again(send, 304, found.unmodified, b"", sent)
                return
            if found.body is not None:
                body = found.body if scope["method"] == "GET" else b""
                await _again(send, 200, found.headers, body, sent)
                return
        await self.app(scope, receive, Keeping(self.store, scope, key, at).passing(send))


class Keeping:
    """Watches one answer go by, and keeps it when it is whole and says how long it lasts."""

    def __init__(self, store: Store, scope: Scope, key: Key, at: Moment) -> None:
        self.store, self.scope, self.key, self.at = store, scope, key, at
        self.begun = store.generation
        self.start: Message | None = None
        # Copies of the scope that are made on the way share this.
        scope.setdefault("state", {})

    def passing(self, send: Send) -> Send:
        async def passed(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.start = message
                if lasting := said(self.scope):
                    self.store.saw(lasting.version)
            elif self.start is not None and message["type"] == "http.response.body":
                # A stream comes in several pieces, of which only the last says so.
                if not message.get("more_body", False):
                    self._keep(self.start, message.get("body", b""))
                self.start = None
            await send(message)

        return passed

    def _keep(self, start: Message, body: bytes) -> None:
        lasting = said(self.scope)
        # The body of a HEAD is not that of the answer.
        if lasting is None or self.scope["method"] != "GET" or start["status"] not in (200, 304):
            return
        made = _answer(start, body, self.at, lasting)
        if made is not None:
            self.store.keep(self.key, made, self.begun, lasting.version)


def question(scope: Scope, sent: dict[bytes, bytes]) -> Key:
    """Whatever an answer depends on, of what the caller sends."""
    key = sent.get(b"authorization")
    return (
        scope["path"],
        scope["query_string"],
        sent.get(b"accept"),
        sent.get(b"accept-language"),
        # The secret itself is kept nowhere.
        None if key is None else hashlib.sha256(key).digest(),
    )


def _anew(sent: dict[bytes, bytes]) -> bool:
    wish = sent.get(b"cache-control")
    return b"cookie" in sent or (wish is not None and any(one in wish.lower() for one in ANEW))


def _answer(start: Message, body: bytes, at: Moment, lasting: Lasting) -> Answer | None:
    headers: Headers = [
        (name, value) for name, value in start["headers"] if name != b"x-request-id"
    ]
    etag = dict(headers).get(b"etag")
    if etag is None:
        return None
    return Answer(
        etag,
        [*headers, SERVED],
        body if start["status"] == 200 else None,
        [*(one for one in headers if one[0] in VALIDATING), SERVED],
        at.after(lasting.seconds),
    )


def _unchanged(seen: bytes, etag: bytes) -> bool:
    return seen == etag or matches(seen.decode("latin-1"), etag.decode("latin-1"))


async def _again(
    send: Send, status: int, headers: Headers, body: bytes, sent: dict[bytes, bytes]
) -> None:
    number = request_id(sent.get(b"x-request-id", b"").decode("latin-1"))
    named = [*headers, (b"x-request-id", number.encode())]
    await send({"type": "http.response.start", "status": status, "headers": named})
    await send({"type": "http.response.body", "body": body})
