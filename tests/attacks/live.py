"""The service on a socket of its own, as attackers meet it, and a look at what it still holds."""

import asyncio
import contextlib
import os
import socket
import stat
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI

from tests.factories import World
from tests.intake.pushes import ILM_KREIS, row, stock

PATH = f"/v1/districts/{ILM_KREIS}/submissions"
# How often the service is asked before it is said to hold on to something.
PATIENCE = 200


class Server(uvicorn.Server):
    """Uvicorn beside its tests: it says when it answers, and leaves signals to them."""

    def __init__(self, app: FastAPI, rest: int) -> None:
        told: dict[str, Any] = {"lifespan": "off", "log_config": None, "access_log": False}
        super().__init__(uvicorn.Config(app, timeout_keep_alive=rest, **told))
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@dataclass(frozen=True, slots=True)
class Live:
    """A world that is reached through a socket."""

    world: World
    client: httpx.AsyncClient
    address: tuple[str, int]
    key: dict[str, str]

    async def push(self, body: bytes, media: str, query: str = "") -> httpx.Response:
        headers = {**self.key, "Content-Type": media}
        return await self.client.post(PATH + query, content=body, headers=headers)

    async def opened(
        self, *lines: str, path: str = ""
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection on which the head of a push has been sent, with these header lines."""
        reader, writer = await asyncio.open_connection(*self.address)
        (authorization,) = self.key.values()
        head = [f"POST {PATH}{path} HTTP/1.1", "Host: kreisspiegel.test", *lines]
        head += ["Content-Type: application/json", f"Authorization: {authorization}", "", ""]
        writer.write("\r\n".join(head).encode())
        await writer.drain()
        return reader, writer


@asynccontextmanager
async def listening(world: World, rest: int = 5) -> AsyncIterator[Live]:
    """The world on a free port, until the block ends; it hangs up after so many idle seconds."""
    # Named as TCP, so that asyncio sends at once what it has, instead of 40 ms later.
    with socket.socket(proto=socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        server = Server(world.app, rest)
        serving = asyncio.create_task(server.serve([listener]))
        address = listener.getsockname()
        url = f"http://{address[0]}:{address[1]}"
        try:
            await server.ready.wait()
            async with httpx.AsyncClient(base_url=url, timeout=60) as client:
                yield Live(world, client, address, await world.key("district", ILM_KREIS))
        finally:
            server.should_exit = True
            await serving


def nameless() -> set[int]:
    """Open files that no folder names any more: bodies on their way through the service."""
    found = set()
    for name in os.listdir("/dev/fd"):  # noqa: PTH208 -- no folder of files, but of numbers
        with contextlib.suppress(OSError):
            told = os.fstat(int(name))
            if stat.S_ISREG(told.st_mode) and not told.st_nlink:
                found.add(int(name))
    return found


@asynccontextmanager
async def unharmed(live: Live) -> AsyncIterator[None]:
    """Whatever the block does, the service answers after it, holds nothing and stored nothing."""
    before, files = await stock(live.world), nameless()
    yield
    for _ in range(PATIENCE):
        assert (await live.client.get("/health/ready")).status_code == 200
        if nameless() <= files and free(live):
            break
    assert nameless() <= files
    assert free(live)
    assert await stock(live.world) == before


def free(live: Live) -> bool:
    """Whether no turn to push and no connection is taken: none is lost to those who are gone."""
    state = live.world.app.state
    taken: int = state.sessions.kw["bind"].pool.checkedout()
    return taken == 0 and not state.push_slots.locked()


def good_body() -> bytes:
    return httpx.Request("POST", "http://x", json={"rows": [row()]}).content
