"""What every answer has, kept or new: the id of its request, and no body where HEAD was asked."""

import random

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


def request_id(sent: str) -> str:
    """An id of our own, unless the caller's is short and harmless enough to be logged."""
    fits = 0 < len(sent) <= 64 and sent.replace("-", "").replace("_", "").isalnum()
    if fits and sent.isascii():
        return sent
    # Tells requests apart and opens nothing, so it need not be hard to guess.
    return f"{random.getrandbits(128):032x}"


class Headed:
    """HEAD is answered wherever GET is, with the same headers and no body."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def bodiless(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"}, receive, bodiless)


class Numbered:
    """Every answer names its request, so that a report can be matched with the log."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        number = request_id(Headers(scope=scope).get("x-request-id", ""))
        scope.setdefault("state", {})["request_id"] = number

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Request-Id"] = number
            await send(message)

        await self.app(scope, receive, named)
