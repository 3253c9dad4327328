"""Filters of the feed, for its readers and for webhooks: unknown codes are refused by name."""

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.codes import require as require_code
from app.changes.feed import Wanted
from app.changes.sources import KINDS


async def require(reading: Reading, wanted: Wanted) -> None:
    """Raise `UnknownCode` for the first filter that names what does not exist."""
    if unknown := [kind for kind in wanted.kinds if kind not in KINDS]:
        raise refusal("kind", unknown, list(KINDS))
    named = {
        "district": wanted.districts,
        "indicator": wanted.indicators,
        "field": wanted.fields,
        "state": wanted.states,
    }
    for parameter, codes in named.items():
        await require_code(reading, parameter, codes)
