"""The answers of this process: bounded in bytes, and served only while they are known to be true.

Three things end an answer: a change that is told (`clear`), its own term, and silence: without
news from the database nothing is served (`trust`).
"""

from collections import OrderedDict
from dataclasses import dataclass

from app.answers.moment import NEVER, Moment

Headers = list[tuple[bytes, bytes]]
Version = tuple[int, int]
Key = tuple[str, bytes, bytes | None, bytes | None, bytes | None]

# One answer may take this part of the room, so that a few large ones do not drive out all others.
LARGEST_PART = 16
# What Python needs beside the bytes of an answer: entry, key, list and tuples.
FRAME_BYTES = 1_500
NO_VERSION: Version = (-1, -1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent again; without `body` it is only known that `etag` still stands."""

    etag: bytes
    headers: Headers
    body: bytes | None
    # The headers of a 304.
    unmodified: Headers
    until: Moment

    def size(self, key: Key) -> int:
        parts = [*(part or b"" for part in key), *(value for _, value in self.headers)]
        return FRAME_BYTES + len(self.body or b"") + sum(map(len, parts))


class Store:
    """The least recently used answers make room for new ones."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.largest = most_bytes // LARGEST_PART
        # Counts the clearings: what was begun before one may show what was there before it.
        self.generation = 0
        self._answers: OrderedDict[Key, Answer] = OrderedDict()
        self._bytes = 0
        self._version = NO_VERSION
        self._trusted = NEVER
        self._deaf = True

    def __len__(self) -> int:
        return len(self._answers)

    def find(self, key: Key, at: Moment) -> Answer | None:
        """The answer, if it may be given at this moment."""
        found = self._answers.get(key)
        if found is None or not at.is_before(self._trusted):
            return None
        if not at.is_before(found.until):
            self._drop(key)
            return None
        self._answers.move_to_end(key)
        return found

    def keep(self, key: Key, answer: Answer, begun: int, version: Version) -> None:
        """Remember an answer whose work began in that generation, unless it is out of date."""
        size = answer.size(key)
        if self._deaf or begun != self.generation or version < self._version or size > self.largest:
            return
        before = self._answers.get(key)
        if before is not None:
            if answer.body is None and before.etag == answer.etag:
                return
            self._drop(key)
        self._answers[key] = answer
        self._bytes += size
        while self._bytes > self.most_bytes:
            self._drop(next(iter(self._answers)))

    def saw(self, version: Version) -> None:
        """Somebody reads that version now: from here on nobody is given an earlier one."""
        if version > self._version:
            self._empty()
            self._version = version

    def clear(self) -> None:
        """Something has changed: what was kept, and what is being worked out, is out of date."""
        self.generation += 1
        self._empty()

    def trust(self, until: Moment) -> None:
        """Every change up to now has been told; for so long none is taken to have happened."""
        if self._deaf:
            self.clear()
            self._deaf = False
        self._trusted = until

    def distrust(self) -> None:
        """Changes may go by unseen: serve and keep nothing until they are told again."""
        self.clear()
        self._deaf = True
        self._trusted = NEVER
        # A database that was put back to an earlier state counts on from there.
        self._version = NO_VERSION

    def _empty(self) -> None:
        self._answers.clear()
        self._bytes = 0

    def _drop(self, key: Key) -> None:
        self._bytes -= self._answers.pop(key).size(key)
