"""A client that costs little: HTTP/1.1 over kept connections, as many requests as get answered.

On a small machine a full client library would be most of what is measured.
"""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

# Of an answer, as much as comes is taken at once.
ROOM = 2**20
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked again and again, and the status it must be answered with."""

    path: str
    headers: Mapping[str, str]
    status: int

    def written(self, host: str) -> bytes:
        lines = [f"GET {self.path} HTTP/1.1", f"Host: {host}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        return "\r\n".join([*lines, "", ""]).encode()


async def per_second(address: str, request: Request, clients: int, seconds: float) -> float:
    """Requests answered per second with so many clients, each waiting for its answer."""
    place = urlsplit(address)
    began = time.perf_counter()
    counts = await asyncio.gather(
        *(_ask(place.hostname, place.port, request, began + seconds) for _ in range(clients))
    )
    return sum(counts) / (time.perf_counter() - began)


async def _ask(host: str | None, port: int | None, request: Request, until: float) -> int:
    reader, writer = await asyncio.open_connection(host, port, limit=ROOM)
    written, answered = request.written(f"{host}:{port}"), 0
    while time.perf_counter() < until:
        writer.write(written)
        await _answered(reader, request)
        answered += 1
    writer.close()
    await writer.wait_closed()
    return answered


async def _answered(reader: asyncio.StreamReader, request: Request) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head[9:12])
    if status != request.status:
        raise RuntimeError(f"{request.path} was answered with {status}")
    if found := LENGTH.search(head):
        await reader.readexactly(int(found[1]))


async def one_by_one(
    address: str, request: Request, seconds: float, before: Callable[[], Awaitable[None]]
) -> tuple[float, int]:
    """Answers per second of one client that never asks the same, and how many it got.

    What it does `before` each is not counted.
    """
    place = urlsplit(address)
    reader, writer = await asyncio.open_connection(place.hostname, place.port, limit=ROOM)
    spent, answered = 0.0, 0
    while spent < seconds:
        await before()
        # The language that an answer is asked in is a part of the question.
        other = {**request.headers, "Accept-Language": f"x-{time.time_ns()}"}
        writer.write(replace(request, headers=other).written(f"{place.hostname}:{place.port}"))
        began = time.perf_counter()
        await _answered(reader, request)
        spent += time.perf_counter() - began
        answered += 1
    writer.close()
    await writer.wait_closed()
    return answered / spent, answered
