"""Uploads that break off, crawl or lie about their length: nothing is stored, nothing is held."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from tests.attacks.live import PATH, Live, good_body, listening, unharmed

# More than stays in memory, so that the part that came lies in a file.
LARGE = b'{"comment": "' + b"x" * 100_000 + b'", "rows": [' + b" " * 5_000_000
# More connections than there are slots, or connections to the database.
MANY = 24
CHUNKED = "Transfer-Encoding: chunked"
WHOLE = good_body()


def chunk(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n"


@pytest.mark.parametrize(
    ("line", "sent"),
    [
        (f"Content-Length: {2 * len(LARGE)}", LARGE),
        # What came is a whole push for itself; only the length tells that more was to come.
        (f"Content-Length: {len(WHOLE) + 1}", WHOLE),
        (CHUNKED, chunk(LARGE)),
        (CHUNKED, chunk(WHOLE)),
        (CHUNKED, chunk(WHOLE) + b"zz\r\n"),
        (CHUNKED, chunk(WHOLE) + b"ffffffffffffffffffff\r\n"),
        (CHUNKED, chunk(WHOLE) + b"-1\r\n"),
    ],
    ids=["large", "whole", "chunks", "whole chunk", "no size", "endless size", "negative size"],
)
@pytest.mark.parametrize("half", [True, False], ids=["half closed", "closed"])
async def test_an_upload_that_breaks_off_leaves_nothing(
    live: Live, line: str, sent: bytes, half: bool
) -> None:
    async with unharmed(live):
        reader, writer = await live.opened(line)
        writer.write(sent)
        await writer.drain()
        if half:
            writer.write_eof()
            assert (await reader.read())[:12] in (b"", b"HTTP/1.1 400")
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize(
    "lines",
    [
        (f"Content-Length: {len(WHOLE) - 9}",),
        ("Content-Length: -1",),
        ("Content-Length: 0x40",),
        (f"Content-Length: {len(WHOLE)}, {len(WHOLE) - 1}",),
        (f"Content-Length: {len(WHOLE)}", f"Content-Length: {len(WHOLE) - 1}"),
        ("Transfer-Encoding: identity, chunked, x",),
    ],
)
async def test_a_length_that_is_none_is_refused(live: Live, lines: tuple[str, ...]) -> None:
    async with unharmed(live):
        reader, writer = await live.opened(*lines)
        writer.write(WHOLE)
        writer.write_eof()
        assert (await reader.read())[:10] in (b"", b"HTTP/1.1 4")
        writer.close()
        await writer.wait_closed()


async def test_what_grows_past_the_limit_is_refused_before_its_end(live: Live) -> None:
    state = live.world.app.state
    usual, pulled = state.settings, 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal pulled
        while True:
            pulled += 1
            yield b" " * 512

    async with unharmed(live), listening(live.world, rest=1) as hasty:
        state.settings = usual.model_copy(update={"max_body_bytes": 1024})
        try:
            # Of a body whose length nobody told, the part that breaks the limit is the last read.
            answer = await live.world.client.post(PATH, content=endless(), headers=live.key)
            reader, writer = await hasty.opened(CHUNKED)
            writer.write(chunk(b" " * 1025))
            # The service hangs up: the end of the body was never sent.
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        finally:
            state.settings = usual
        writer.close()
        await writer.wait_closed()
    assert (answer.status_code, answer.json()["limit"], pulled) == (413, 1024, 3)
    assert head.startswith(b"HTTP/1.1 413")
    assert json.loads(body)["type"] == "/problems/payload-too-large"


async def test_who_sends_slowly_keeps_nobody_waiting(live: Live) -> None:
    async with unharmed(live):
        line = f"Content-Length: {len(WHOLE)}"
        slow = [await live.opened(line) for _ in range(MANY)]
        for _, writer in slow:
            writer.write(WHOLE[:9])
            await writer.drain()

        tried = [live.push(WHOLE, "application/json", "?dry_run=true") for _ in range(3)]
        assert [answer.status_code for answer in await asyncio.gather(*tried)] == [200] * 3
        assert (await live.client.get("/v1/districts")).status_code == 200
        for _, writer in slow:
            writer.close()
            await writer.wait_closed()


async def test_a_body_byte_by_byte_is_read_like_any_other(live: Live) -> None:
    async with unharmed(live):
        reader, writer = await live.opened(CHUNKED, path="?dry_run=true")
        for at in range(len(WHOLE)):
            writer.write(chunk(WHOLE[at : at + 1]))
            await writer.drain()
        writer.write(b"0\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 200")
        writer.close()
        await writer.wait_closed()


async def test_who_hangs_up_before_the_answer_does_no_harm(live: Live) -> None:
    async with unharmed(live):
        for _ in range(5):
            _, writer = await live.opened(f"Content-Length: {len(WHOLE)}", path="?dry_run=true")
            writer.write(WHOLE)
            await writer.drain()
            writer.close()
            await writer.wait_closed()
