"""Reads and judges a spooled file chunk by chunk, beside the event loop and in bounded memory.

Rows leave as COPY text at once; hits wait in a file of their own, since one connection takes one
COPY at a time and a push may hold a million of them.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import IO

from kreisspiegel_rules.judge import Judge
from kreisspiegel_rules.judged import Judged
from kreisspiegel_rules.reading import Reading
from kreisspiegel_rules.sent import SentRow, Unreadable

from app.intake.cells import hit_text, rows_text
from app.intake.payload import refused

HITS_IN_MEMORY = 1024 * 1024
PIECE = 256 * 1024


def _aside() -> IO[bytes]:
    return tempfile.SpooledTemporaryFile(max_size=HITS_IN_MEMORY)


@dataclass(slots=True)
class Judging:
    """One file on its way: how many rows came, and what the rules found so far."""

    reading: Reading
    judge: Judge
    received: int = 0
    hits: IO[bytes] = field(default_factory=_aside)

    def pieces(self) -> Iterator[bytes]:
        """COPY text of `candidate`, in pieces worth the way to another thread."""
        piece = bytearray()
        for chunk in self._chunks():
            judged = self.judge.rows(chunk)
            self.received += len(judged)
            self._keep(judged)
            piece += rows_text(judged)
            if len(piece) >= PIECE:
                yield bytes(piece)
                piece.clear()
        if piece:
            yield bytes(piece)

    def _chunks(self) -> Iterator[list[SentRow]]:
        try:
            yield from self.reading.chunks()
        except Unreadable as fault:
            raise refused(fault) from fault

    def _keep(self, judged: list[Judged]) -> None:
        rules = self.judge.pack.rules
        lines = [hit_text(row, hit, rules[hit.rule].severity) for row in judged for hit in row.hits]
        if lines:
            self.hits.write("".join(lines).encode())

    def found(self) -> Iterator[bytes]:
        """COPY text of `finding`: all hits of single rows."""
        self.hits.seek(0)
        while piece := self.hits.read(PIECE):
            yield piece

    def close(self) -> None:
        self.hits.close()


async def ahead(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces, each made in a thread while the one before it is on its way."""
    coming = asyncio.create_task(asyncio.to_thread(next, pieces, None))
    try:
        while (piece := await coming) is not None:
            coming = asyncio.create_task(asyncio.to_thread(next, pieces, None))
            yield piece
    finally:
        # A thread cannot be stopped: whoever gives up waits until it has left the file.
        await asyncio.gather(coming, return_exceptions=True)
