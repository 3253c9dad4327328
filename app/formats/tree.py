"""JSON as it goes over the wire: decimals keep their digits, instants end in Z, no NaN."""

from typing import Any

import orjson

from app.db.engine import decimal_fragment
from app.formats.sheet import Sheet

MEDIA_TYPE = "application/json"


def json_bytes(body: Any) -> bytes:
    return orjson.dumps(
        body, default=_written, option=orjson.OPT_UTC_Z | orjson.OPT_SERIALIZE_NUMPY
    )


def _written(value: Any) -> orjson.Fragment:
    return orjson.Fragment(value.json) if isinstance(value, Sheet) else decimal_fragment(value)
