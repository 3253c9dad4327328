"""Rows held column by column: mappings where somebody asks for one, JSON without making any.

A comparison has hundreds of rows of forty members. Making a mapping of each and writing them one
after the other took longer than fetching and reckoning them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from itertools import chain
from typing import Any, overload

import numpy as np
import orjson
from numpy.typing import NDArray

from app.db.engine import decimal_fragment

Row = dict[str, Any]
PLAIN_NUMBERS = frozenset((int, float, bool, type(None)))
# Equal ones of these are written alike; 1, 1.0 and true are not, nor decimals of other digits.
PLAIN = frozenset((str, date, type(None)))
WORDS = frozenset((str,))
NULL = b"null"


class Digits(Sequence[str | None]):
    """Numbers as JSON has them, `null` among them: a text or None each, when somebody asks."""

    def __init__(self, raw: Sequence[bytes]) -> None:
        self.raw = raw

    def __len__(self) -> int:
        return len(self.raw)

    def __iter__(self) -> Iterator[str | None]:
        return (None if one == NULL else one.decode() for one in self.raw)

    @overload
    def __getitem__(self, place: int) -> str | None: ...
    @overload
    def __getitem__(self, place: slice) -> "Digits": ...
    def __getitem__(self, place: int | slice) -> "str | Digits | None":
        if isinstance(place, slice):
            return Digits(self.raw[place])
        one = self.raw[place]
        return None if one == NULL else one.decode()


@dataclass(frozen=True, slots=True)
class Exact:
    """Numbers as they were written, every digit; None where there is none."""

    written: Sequence[str | None]
    read: Callable[[str], Decimal | float] = Decimal


@dataclass(frozen=True, slots=True)
class Limits:
    """Two ends in a list; None where the lower one is NaN."""

    lower: NDArray[np.float64]
    upper: NDArray[np.float64]


class Lasting(list[Any]):
    """Values that stay the same for many sheets: written and read once; nobody changes them."""

    @cached_property
    def texts(self) -> list[bytes]:
        return [_dumped(one) for one in self]

    @cached_property
    def floats(self) -> NDArray[np.float64]:
        """The same as numbers to reckon with, NaN for None."""
        made = np.asarray(list(self), dtype=np.float64)
        made.setflags(write=False)
        return made

    @cached_property
    def places(self) -> Mapping[Any, int]:
        """Where each of them stands."""
        return {one: place for place, one in enumerate(self)}

    @cached_property
    def joined(self) -> str:
        """Texts, between commas."""
        return ",".join(self)


class Alike(list[Any]):
    """One value for all rows; found out once, and so never looked for. Nobody changes an entry."""

    def __init__(self, value: Any, size: int) -> None:
        super().__init__([value] * size)

    def __setitem__(self, *_: Any) -> None:
        raise TypeError("all rows have the same")


def differing(column: Sequence[Any]) -> Sequence[Any]:
    """The entries, to look for one among them: of those that are alike, one is enough."""
    return column[:1] if isinstance(column, Alike) else column


# What a column can be: figures (NaN stands for none), signs, decimals, limits, members of an object
# within the row, or any values one by one.
Column = (
    NDArray[np.float64] | NDArray[np.bool_] | Exact | Limits | Mapping[str, Any] | Sequence[Any]
)


class Sheet(Sequence[Row]):
    """Rows of equal members; a row is made when it is asked for, all of them at once."""

    def __init__(self, columns: Mapping[str, Column], size: int) -> None:
        self.columns, self.size = columns, size

    def __len__(self) -> int:
        return self.size

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        return self._rows[place]

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    @cached_property
    def _rows(self) -> list[Row]:
        return _objects(self.columns)

    @property
    def json(self) -> bytes:
        """All rows as a JSON array."""
        if not self.size:
            return b"[]"
        around, slots = _template(self.columns)
        # All pieces of all rows in their order, joined once.
        row: list[bytes] = [b""] * (2 * len(slots) + 1)
        row[::2] = [*around[:-1], around[-1] + b","]
        pieces = row * self.size
        for place, texts in enumerate(slots):
            pieces[2 * place + 1 :: len(row)] = texts
        pieces[-1] = around[-1] + b"]"
        pieces.insert(0, b"[")
        return b"".join(pieces)


def figures(column: NDArray[Any]) -> list[float | int | None]:
    """Figures as JSON has them: None for NaN, whole numbers without a fraction."""
    known = np.isfinite(column).tolist()
    both = zip(known, np.nan_to_num(column).tolist(), strict=True)
    return [(int(one) if one.is_integer() else one) if there else None for there, one in both]


def _objects(columns: Mapping[str, Column]) -> list[Row]:
    values = [_values(column) for column in columns.values()]
    return [dict(zip(columns, row, strict=True)) for row in zip(*values, strict=True)]


def _values(column: Column) -> Sequence[Any]:
    if isinstance(column, np.ndarray):
        return column.tolist() if column.dtype == np.bool_ else figures(column)
    if isinstance(column, Exact):
        return [None if one is None else column.read(one) for one in column.written]
    if isinstance(column, Limits):
        both = zip(figures(column.lower), figures(column.upper), strict=True)
        return [None if low is None else [low, high] for low, high in both]
    return _objects(column) if isinstance(column, Mapping) else column


# What a row says in all columns that are the same everywhere, in pieces around the slots for those
# that are not, and their texts.
Written = tuple[list[bytes], list[Sequence[bytes]]]


def _template(columns: Mapping[str, Column]) -> Written:
    around, slots, before = [b""], [], b"{"
    for name, column in columns.items():
        (first, *others), more = _written(column)
        around[-1] += before + _named(name) + first
        around += others
        slots += more
        before = b","
    around[-1] += b"}" if columns else b"{}"
    return around, slots


@cache
def _named(member: str) -> bytes:
    return orjson.dumps(member) + b":"


def _written(column: Column) -> Written:
    if isinstance(column, np.ndarray):
        return _slot(_figures(column))
    if isinstance(column, Exact):
        return _exact(column.written)
    if isinstance(column, Limits):
        return _limits(column)
    if isinstance(column, Lasting):
        return _slots(column.texts)
    return _template(column) if isinstance(column, Mapping) else _any(column)


def _exact(written: Sequence[str | None]) -> Written:
    if isinstance(written, Digits):
        return _slot(written.raw)
    if not any(written):
        return _same(b"null")
    return _slot(",".join([one or "null" for one in written]).encode().split(b","))


def _slot(texts: Sequence[bytes]) -> Written:
    """What is the same in all rows goes into the text of the row itself."""
    if texts[0] == texts[-1] and texts.count(texts[0]) == len(texts):
        return _same(texts[0])
    return _slots(texts)


def _slots(*texts: Sequence[bytes]) -> Written:
    return [b""] * (len(texts) + 1), list(texts)


def _same(text: bytes) -> Written:
    return [text], []


def _figures(column: NDArray[Any]) -> list[bytes]:
    # There is no zero below zero.
    plain = np.ascontiguousarray(column) if column.dtype == np.bool_ else column + 0.0
    made = orjson.dumps(plain, option=orjson.OPT_SERIALIZE_NUMPY)
    # The fraction of a whole number goes.
    return made[1:-1].replace(b".0,", b",").removesuffix(b".0").split(b",")


def _limits(column: Limits) -> Written:
    low, high = _figures(column.lower), _figures(column.upper)
    if not np.isnan(column.lower).any():
        return [b"[", b",", b"]"], [low, high]
    both = zip(low, high, strict=True)
    return _slot([b"null" if one == b"null" else b"[%b,%b]" % (one, other) for one, other in both])


def _any(column: Sequence[Any]) -> Written:
    if isinstance(column, Alike):
        return _same(_dumped(column[0]))
    kinds = set(map(type, column))
    hashed = kinds <= PLAIN or (kinds == {tuple} and set(map(type, chain(*column))) <= WORDS)
    if hashed and column[0] == column[-1] and column.count(column[0]) == len(column):
        return _same(_dumped(column[0]))
    if kinds <= PLAIN_NUMBERS:
        return _slot(orjson.dumps(column)[1:-1].split(b","))
    if kinds == {str} and 2 * len(set(column)) > len(column):
        # Within a text every quotation mark has a stroke before it.
        return [b'"', b'"'], [orjson.dumps(column)[2:-2].split(b'","')]
    if hashed:
        known = {one: _dumped(one) for one in set(column)}
        return _slots([known[one] for one in column])
    return _slots([_dumped(one) for one in column])


def _dumped(value: Any) -> bytes:
    return orjson.dumps(value, default=decimal_fragment, option=orjson.OPT_UTC_Z)
