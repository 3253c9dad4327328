"""Takes a body in: spooled to a file of its own and hashed on the way, never whole in memory."""

import hashlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from io import BytesIO
from typing import BinaryIO, cast

from app.errors import Problem

# Small bodies never touch the disk.
IN_MEMORY = 4 * 1024 * 1024


class PayloadTooLarge(Problem):
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    title = ("Die Lieferung ist zu groß", "The payload is too large")
    mend = (
        "Bitte in mehrere Lieferungen teilen; die Grenze steht in der Antwort unter `limit`.",
        "Split the push; the limit is given as `limit`.",
    )


class UploadCutOff(Problem):
    status = HTTPStatus.BAD_REQUEST
    title = ("Die Lieferung kam nicht ganz an", "The upload was cut off")
    mend = (
        "Nichts wurde gespeichert. Bitte die ganze Lieferung noch einmal senden; mit demselben"
        " Idempotency-Key wirkt sie nur einmal.",
        "Nothing was stored. Send the whole push again.",
    )


@dataclass(frozen=True, slots=True)
class Upload:
    """A body as it came: its bytes, their hash, and what the sender called them."""

    file: BinaryIO
    sha256: bytes
    size: int
    media: str = "application/json"
    filename: str | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """What the sender said of the body before sending it, and how large it may be."""

    limit: int
    media: str = ""
    length: int | None = None
    filename: str | None = None


@contextmanager
def room() -> Iterator[BinaryIO]:
    """A file for one body, gone at the end."""
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file:
        yield cast("BinaryIO", file)


async def spooled(chunks: AsyncIterator[bytes], file: BinaryIO, told: Announced) -> Upload:
    """The body in `file`; refused as soon as it grows past the limit, and when it ends early."""
    digest, size = hashlib.sha256(), 0
    if told.length is not None and told.length > told.limit:
        raise _too_large(told.limit)
    async for chunk in chunks:
        size += len(chunk)
        if size > told.limit:
            raise _too_large(told.limit)
        digest.update(chunk)
        file.write(chunk)
    if told.length is not None and size != told.length:
        raise UploadCutOff(
            f"Angekündigt waren {told.length} Bytes, angekommen sind {size}.",
            f"{told.length} bytes were announced, {size} arrived.",
        )
    file.seek(0)
    return Upload(file, digest.digest(), size, told.media, told.filename)


def _too_large(limit: int) -> PayloadTooLarge:
    return PayloadTooLarge(
        f"Die Lieferung ist größer als {limit} Bytes.",
        f"The payload is larger than {limit} bytes.",
        limit=limit,
    )


def in_hand(body: bytes) -> Upload:
    """A JSON body that is in memory already."""
    return Upload(BytesIO(body), hashlib.sha256(body).digest(), len(body))
