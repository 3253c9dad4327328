"""Real receivers on this machine, good and bad ones: each answers with the bytes it is told to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
FAILS = b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 4\r\n\r\nnein"


@dataclass(slots=True)
class Got:
    """One request as it came over the wire."""

    path: str
    headers: dict[str, str]
    body: bytes

    def verified(self, secret: str) -> Any:
        """The message, its signature checked as receivers do; raises unless it is genuine."""
        return Webhook(secret).verify(self.body, self.headers)


@dataclass(slots=True)
class Receiver:
    """Answers each request in turn with one of `answers`, and from then on with the last."""

    answers: list[bytes] = field(default_factory=lambda: [OK])
    # After the answer the line stays open, and this comes again and again.
    endless: bytes | None = None
    got: list[Got] = field(default_factory=list)
    port: int = 0
    came: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/hook"

    @property
    def ids(self) -> list[str]:
        return [one.headers["webhook-id"] for one in self.got]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            self.got.append(await _read(reader))
            self.came.set()
            writer.write(self.answers[min(len(self.got), len(self.answers)) - 1])
            await writer.drain()
            while self.endless:
                writer.write(self.endless)
                await writer.drain()
            if self.endless is not None:
                # Says nothing more, until the sender has had enough.
                await reader.read()
        writer.close()


async def _read(reader: asyncio.StreamReader) -> Got:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    told = (one.partition(":") for one in lines)
    headers = {name.lower(): value.strip() for name, _, value in told}
    body = await reader.readexactly(int(headers["content-length"]))
    return Got(first.split(" ")[1], headers, body)


@asynccontextmanager
async def receiving(receiver: Receiver) -> AsyncIterator[Receiver]:
    """The receiver at work, on a port of its own (the same one again, if it has had one)."""
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", receiver.port)
    receiver.port = server.sockets[0].getsockname()[1]
    try:
        yield receiver
    finally:
        server.close()
        await server.wait_closed()
