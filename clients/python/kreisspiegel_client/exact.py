"""JSON with every digit kept: a figure is read as a decimal and written as it stands."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any


def read_json(content: bytes) -> Any:
    """What the bytes say; figures that are no integers become decimals, never floats."""
    return json.loads(content, parse_float=Decimal)


def json_bytes(value: Any) -> bytes:
    """The value as JSON; a decimal becomes a number with all its digits."""
    return _text(value).encode()


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(str(k))}:{_text(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_text, value)) + "]"
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value} is no figure")
        return str(value)
    if isinstance(value, date):
        value = value.isoformat()
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
