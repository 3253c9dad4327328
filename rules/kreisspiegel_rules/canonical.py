"""JSON with one spelling: members sorted, no white space, UTF-8, decimals with their digits.

Both sides write what they are compared by with this, so equal content means equal bytes.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

_TEXT = json.JSONEncoder(ensure_ascii=False).encode


def canonical(content: Any) -> bytes:
    """The one spelling of `content`; a float has none and is refused."""
    return "".join(_parts(content)).encode()


def _parts(content: Any) -> Iterator[str]:
    if isinstance(content, dict):
        yield "{"
        for number, name in enumerate(sorted(content)):
            yield f"{',' if number else ''}{_TEXT(name)}:"
            yield from _parts(content[name])
        yield "}"
    elif isinstance(content, list | tuple):
        yield "["
        for number, one in enumerate(content):
            if number:
                yield ","
            yield from _parts(one)
        yield "]"
    else:
        yield _scalar(content)


def _scalar(content: Any) -> str:
    if content is None or isinstance(content, bool | int | str):
        return _TEXT(content)
    if isinstance(content, Decimal):
        return format(content, "f")
    raise TypeError(f"{type(content).__name__} has no canonical spelling")


def parsed(content: bytes | str) -> Any:
    """JSON read so that `canonical` gives it back: decimals stay decimals."""
    return json.loads(content, parse_float=Decimal, parse_constant=_no_number)


def _no_number(written: str) -> Any:
    raise ValueError(f"{written} is no number")
