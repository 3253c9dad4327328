"""Whose basis is only assumed: the source names none, and the note that came with it says so.

A count out of one register must not pass for one out of another because nobody wrote it down.
"""

from collections.abc import Sequence
from functools import lru_cache

from app.comparison.tables import Table
from app.formats.sheet import differing

# The very words of the loaded rows; "wird nicht als eigenes Register geführt" says nothing of it.
WORDS = (
    "ist als Grundlage angenommen",
    "sie ist als eigenes Register geführt",
    "daher als eigenes Register geführt",
)
MOST = 50_000
ASSUMED_DE = (
    "Zu Werten mit dem Kennzeichen basis_assumed nennt die Quelle die Datengrundlage nicht; sie ist"
    " angenommen, und der Wert kann aus einem anderen Register stammen. Näheres steht unter note."
)


@lru_cache(MOST)
def _says_so(note: str) -> bool:
    return any(words in note for words in WORDS)


def assumed(table: Table) -> Sequence[bool] | None:
    """Per district whether the basis of its cell is assumed; None where it is of nobody."""
    notes = table.fetched["note"]
    saying = {note for note in set(differing(notes)) if note is not None and _says_so(note)}
    return [note in saying for note in notes] if saying else None
