"""A file four times as long takes no more memory: only a chunk and a block are ever held."""

import io
import tracemalloc
from collections.abc import Callable, Sequence

import pytest
from kreisspiegel_rules.reading import open_rows

from tests.reading.files import ROW, Row, as_csv, as_json, as_ods, as_xlsx, table

# Few rows of much text are as many blocks as many rows, and sooner counted byte by byte.
LONG = {**ROW, "reason": "x" * 3_000}
CHUNK = 50
# The shorter file already fills more than one block of its reader.
WRITERS: dict[str, tuple[int, Callable[[Sequence[Row]], bytes]]] = {
    "json": (400, as_json),
    "csv": (300, as_csv),
    "xlsx": (200, lambda rows: as_xlsx(table(rows), inline=True)),
    "ods": (200, lambda rows: as_ods(table(rows))),
}


def peak(content: bytes, kind: str, rows: int) -> int:
    """Bytes at most held while a file is read; parser and archive count as well."""
    file = io.BytesIO(content)
    tracemalloc.start()
    try:
        assert sum(map(len, open_rows(file, kind).chunks(CHUNK))) == rows
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("kind", WRITERS)
def test_memory_does_not_grow_with_the_file(kind: str) -> None:
    rows, write = WRITERS[kind]
    short, long = (peak(write([LONG] * count), kind, count) for count in (rows, 4 * rows))

    assert long < 1.3 * short
