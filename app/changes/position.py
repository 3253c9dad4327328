"""A place in the feed: an instant of the clock and, within it, an entry. Opaque to callers.

Instants grow in the order of commits, so whoever has read up to a place has missed nothing before
it; the place stays where it is, whatever happens later.
"""

import base64
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.errors import InvalidRequest, at_parameter

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
# The year 9999 in microseconds has eighteen digits.
FORM = re.compile(r"^(-?[0-9]{1,18})/([a-z_]{0,40})/([!-~]{0,200})$")


@dataclass(frozen=True, slots=True)
class Position:
    """Behind this entry; without `kind`, before the first entry of the instant."""

    at: datetime
    kind: str = ""
    id: str = ""

    @property
    def cursor(self) -> str:
        told = f"{(self.at - BEGINNING) // MICROSECOND}/{self.kind}/{self.id}"
        return base64.urlsafe_b64encode(told.encode()).decode().rstrip("=")


def position(cursor: str) -> Position:
    """What a cursor stands for; raises a refusal that names it."""
    try:
        told = base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True)
        found = FORM.match(told.decode("ascii"))
        if found is None:
            raise ValueError
        made = Position(BEGINNING + MICROSECOND * int(found[1]), found[2], found[3])
    except (ValueError, OverflowError):
        raise malformed() from None
    if made.cursor != cursor:
        raise malformed()
    return made


def malformed() -> InvalidRequest:
    said = (
        "Der Cursor ist nicht lesbar; bitte next oder cursor unverändert verwenden.",
        "The cursor cannot be read; use next or cursor as it is.",
    )
    errors: list[dict[str, Any]] = [at_parameter("cursor", "malformed_cursor", *said)]
    return InvalidRequest(*said, errors=errors)
