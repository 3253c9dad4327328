"""The body of a push: a file that is read while it is sent, or rows written as JSON."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Literal, Protocol

import httpx

from .exact import json_bytes

Format = Literal["json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"]
MEDIA: dict[str, str] = {
    "json": "application/json",
    "ndjson": "application/x-ndjson",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "sdmx-csv": "application/vnd.sdmx.data+csv",
}
PIECE = 256 * 1024


class Dictlike(Protocol):
    """A generated model, such as `RowShape`."""

    def to_dict(self) -> dict[str, Any]: ...


Row = Mapping[str, Any] | Dictlike


class Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that can be sent again, piece by piece, by either client; never whole in memory."""

    def __init__(self, media: str, source: Path | bytes) -> None:
        self.media = media
        self._source = source
        self.size = len(source) if isinstance(source, bytes) else source.stat().st_size

    def _open(self) -> AbstractContextManager[BinaryIO]:
        source = self._source
        return BytesIO(source) if isinstance(source, bytes) else source.open("rb")

    def __iter__(self) -> Iterator[bytes]:
        with self._open() as file:
            while piece := file.read(PIECE):
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with self._open() as file:
            while piece := await asyncio.to_thread(file.read, PIECE):
                yield piece


class UnknownFormat(ValueError):
    """The name of a file does not tell its format."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: which format is it? One of {', '.join(MEDIA)}")


def upload(source: str | Path | Iterable[Row], form: Format | None, comment: str | None) -> Upload:
    """The body for a file (by name) or for rows; only rows can take a comment along."""
    if isinstance(source, str | Path):
        path = Path(source)
        known = form or path.suffix.lstrip(".").lower().replace("jsonl", "ndjson")
        if known not in MEDIA:
            raise UnknownFormat(path.name)
        return Upload(MEDIA[known], path)
    rows = [row if isinstance(row, Mapping) else row.to_dict() for row in source]
    told = {"comment": comment} if comment is not None else {}
    return Upload(MEDIA["json"], json_bytes({"rows": rows, **told}))
