"""The members of a row beside its figures: codes from closed lists, days and instants."""

from collections.abc import Iterator
from typing import NamedTuple

from kreisspiegel_rules import moments
from kreisspiegel_rules.judged import QUOTED, Hit
from kreisspiegel_rules.pack import Pack


class Sent(NamedTuple):
    """These members as they came."""

    missing: str | None
    precision: str | None
    status: str | None
    visibility: str | None
    reference_date: str | None
    embargo_until: str | None


class Attributes(NamedTuple):
    """What was found about them, and the two of them that had to be read."""

    hits: tuple[Hit, ...]
    reference_date: str | None
    embargo_until: str | None


def attributes(pack: Pack, sent: Sent) -> Attributes:
    """The same for every row that says the same in these members."""
    referred = moments.day(sent.reference_date) if sent.reference_date is not None else None
    embargo = moments.instant(sent.embargo_until) if sent.embargo_until is not None else None
    return Attributes(tuple(_hits(pack, sent, referred, embargo)), referred, embargo)


def _hits(pack: Pack, sent: Sent, referred: str | None, embargo: str | None) -> Iterator[Hit]:
    for name in ("missing", "precision", "status", "visibility"):
        said, known = getattr(sent, name), pack.codes[name]
        if said is not None and said not in known:
            yield Hit(f"unknown_{name}", name, ", ".join(known), said[:QUOTED])
    if sent.reference_date is not None and referred is None:
        found = sent.reference_date[:QUOTED]
        yield Hit("malformed_reference_date", "reference_date", "YYYY-MM-DD", found)
    if sent.embargo_until is not None and embargo is None:
        found = sent.embargo_until[:QUOTED]
        yield Hit("malformed_embargo_until", "embargo_until", "YYYY-MM-DDThh:mm:ssZ", found)


def about_reference(day: str, starts_on: str | None, ends_on: str | None) -> Iterator[Hit]:
    """A reference date is a day of its period."""
    if starts_on is not None and ends_on is not None and not starts_on <= day <= ends_on:
        expected = f"{starts_on}/{ends_on}"
        yield Hit("reference_outside_period", "reference_date", expected, day)
