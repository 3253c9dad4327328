"""JSON as it goes over the wire: decimals keep their digits, instants end in Z, no NaN."""

from typing import Any

import orjson

from app.db.engine import decimal_fragment

MEDIA_TYPE = "application/json"


def json_bytes(body: Any) -> bytes:
    return orjson.dumps(
        body, default=decimal_fragment, option=orjson.OPT_UTC_Z | orjson.OPT_SERIALIZE_NUMPY
    )
