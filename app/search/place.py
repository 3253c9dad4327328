"""A place in a list of hits: what its last entry was ordered by, and the instant it was read as of.

Later pages are read as of the instant of the first, so that nothing moves between them.
"""

import base64
import re
from dataclasses import dataclass
from datetime import datetime

import orjson

from app.errors import InvalidRequest, at_parameter

# A score, or microseconds of an instant.
MEASURE = re.compile(r"\A[0-9]{1,17}(\.[0-9]{1,6})?\Z")


@dataclass(frozen=True, slots=True)
class Place:
    """Behind the entry with this measure, name and identifier, in this order of this instant."""

    order: str
    at: datetime
    measure: str
    name: str
    id: str

    @property
    def cursor(self) -> str:
        told = orjson.dumps([self.order, self.at, self.measure, self.name, self.id])
        return base64.urlsafe_b64encode(told).decode().rstrip("=")


def place(cursor: str, order: str) -> Place:
    """What a cursor stands for; raises a refusal that names it."""
    try:
        told = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        made = _place(*orjson.loads(told))
    except (ValueError, TypeError, AttributeError):
        raise stray_cursor() from None
    if made.cursor != cursor or made.order != order:
        raise stray_cursor()
    return made


def _place(order: str, at: str, measure: str, name: str, identifier: str) -> Place:
    made = Place(order, datetime.fromisoformat(at), measure, name, identifier)
    if made.at.tzinfo is None or not MEASURE.match(measure) or "\0" in name + identifier:
        raise ValueError
    return made


def stray_cursor() -> InvalidRequest:
    said = (
        "Der Cursor passt nicht zu dieser Liste; bitte den Verweis next unverändert verwenden.",
        "The cursor does not fit this list; use the link next as it is.",
    )
    return InvalidRequest(*said, errors=[at_parameter("cursor", "malformed_cursor", *said)])
