"""What does not fit in what a district tells of its concept: codes, numbers, days, contradictions.

Only what contradicts itself is refused. Which status follows which is nobody's to prescribe.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.codes import at_member
from app.concepts.act import Act
from app.concepts.shape import (
    ConceptEventPut,
    ConceptFieldPush,
    ConceptProgrammePush,
    ConceptPush,
    ConceptVersionPush,
    ResolutionPut,
)
from app.concepts.tree import last_day
from app.errors import InvalidRequest
from app.models.concept import ONCE_ADOPTED
from app.numerals import day as written

Fault = dict[str, Any]
# A day, or the text of one that may be known to the month or year only.
D = TypeVar("D", date, str)

FIELDS = text("SELECT code FROM field_of_action ORDER BY position")
THERE = text("""
SELECT ARRAY(SELECT DISTINCT number FROM concept_version
             WHERE ags = :ags AND superseded_at IS NULL AND NOT withdrawn
             ORDER BY number) AS numbers,
       (SELECT upper(range_merge(range_agg(valid))) - 1 FROM district_version
        WHERE ags = :ags) AS until
""")


async def fields(session: AsyncSession) -> list[str]:
    return list((await session.execute(FIELDS)).scalars())


@dataclass(frozen=True, slots=True)
class There:
    """The versions that there are, of the district and of literature; the last day anything is."""

    numbers: Collection[int]
    today: date
    # The last day of a district that is no more.
    until: date | None


async def there(session: AsyncSession, act: Act) -> There:
    found = (await session.execute(THERE, {"ags": act.ags})).one()
    return There(found.numbers, act.today, found.until)


def require_none(found: Sequence[Fault]) -> None:
    if found:
        raise InvalidRequest(
            f"{len(found)} Angabe(n) zum Konzept passen nicht.",
            f"{len(found)} part(s) of the concept do not fit.",
            errors=list(found),
        )


def concept_faults(sent: ConceptPush, known: Collection[str]) -> Iterator[Fault]:
    """Everything that does not fit in the versions of a concept."""
    yield from _twice("/versions", [one.number for one in sent.versions])
    for at, one in enumerate(sent.versions):
        yield from _version_faults(f"/versions/{at}", one, known)


def _version_faults(
    where: str, sent: ConceptVersionPush, known: Collection[str]
) -> Iterator[Fault]:
    yield from _ordered(f"{where}/valid_to", sent.valid_from, sent.valid_to)
    yield from _twice(f"{where}/guiding_answers", [one.key for one in sent.guiding_answers])
    yield from _twice(f"{where}/fields", [one.local_label_de for one in sent.fields])
    for at, one in enumerate(sent.fields):
        yield from _field_faults(f"{where}/fields/{at}/mapping", one, known)
    for at, membership in enumerate(sent.programmes):
        place = f"{where}/programmes/{at}/valid_to"
        yield from _days(f"{where}/programmes/{at}", membership)
        # Of unequal precision, what both tell is compared: 2018 does not end before 2018-05.
        pair = (membership.valid_from, membership.valid_to)
        length = min(len(one) for one in pair if one) if any(pair) else 0
        yield from _ordered(place, *(one and one[:length] for one in pair))


def _days(where: str, sent: ConceptProgrammePush) -> Iterator[Fault]:
    """Days that no calendar has, as the 30th of February is none."""
    for name, told in (("valid_from", sent.valid_from), ("valid_to", sent.valid_to)):
        try:
            last_day(told or "2000")
        except ValueError:
            said = ("Diesen Tag gibt es nicht.", "There is no such day.")
            yield at_member(f"{where}/{name}", "no_such_day", *said, found=told)


def _field_faults(where: str, sent: ConceptFieldPush, known: Collection[str]) -> Iterator[Fault]:
    yield from _twice(where, [one.field for one in sent.mapping])
    for at, one in enumerate(sent.mapping):
        if one.field not in known:
            yield at_member(
                f"{where}/{at}/field",
                "unknown_code",
                f"„{one.field}“ gibt es nicht. Bekannt sind: {', '.join(known)}.",
                f"There is no “{one.field}”. Known are: {', '.join(known)}.",
                found=one.field,
            )


def event_faults(sent: ConceptEventPut, on_date: date, known: There) -> Iterator[Fault]:
    """Everything that does not fit in an event; no order is asked of statuses and phases."""
    yield from _past("/on_date", on_date, known)
    yield from _twice("/phases", sent.phases)
    yield from _of_a_version(sent.number, known.numbers)
    if sent.adoption_confirmed and sent.status not in ONCE_ADOPTED:
        yield at_member(
            "/adoption_confirmed",
            "confirmed_of_adopted",
            f"Bei „{sent.status}“ gibt es keinen gesicherten Beschluss.",
            f"With “{sent.status}” there is no confirmed adoption.",
        )


def resolution_faults(sent: ResolutionPut, known: There) -> Iterator[Fault]:
    """Everything that does not fit in a resolution."""
    yield from _past("/decided_on", sent.decided_on, known)
    yield from _past("/fed_back_on", sent.fed_back_on, known)
    yield from _of_a_version(sent.number, known.numbers)
    if sent.decided_on is None and sent.date_precision is not None:
        said = ("Eine Genauigkeit ohne Tag.", "A precision without a day.")
        yield at_member("/date_precision", "date_has_precision", *said)
    if sent.date_precision in (None, "day"):
        yield from _ordered("/fed_back_on", sent.decided_on, sent.fed_back_on)
    if sent.amendments_de is not None and not sent.amended:
        said = ("Änderungen ohne amended=true.", "Amendments without amended=true.")
        yield at_member("/amendments_de", "amendments_of_amended", *said)


def _of_a_version(number: int | None, known: Collection[int]) -> Iterator[Fault]:
    if number is not None and number not in known:
        there = ", ".join(map(str, known)) or "keine"
        yield at_member(
            "/number",
            "unknown_version",
            f"Eine Fassung {number} gibt es nicht; es gibt: {there}.",
            f"There is no version {number}.",
            found=str(number),
        )


def _past(where: str, on: date | None, known: There) -> Iterator[Fault]:
    if on is None:
        return
    if on > known.today:
        said = ("Der Tag liegt in der Zukunft.", "The day is in the future.")
        yield at_member(where, "day_in_future", *said, found=str(on))
    if known.until is not None and on > known.until:
        yield at_member(
            where,
            "district_ended",
            f"Den Kreis gab es nur bis zum {written(known.until)}.",
            f"The district ended on {known.until}.",
            found=str(on),
        )


def _ordered(where: str, first: D | None, last: D | None) -> Iterator[Fault]:
    if first is not None and last is not None and last < first:
        said = ("Das Ende liegt vor dem Beginn.", "The end is before the start.")
        yield at_member(where, "dates_ordered", *said, found=str(last))


def _twice(where: str, named: Iterable[object]) -> Iterator[Fault]:
    listed = list(named)
    if len(set(listed)) < len(listed):
        said = ("Ein Eintrag steht doppelt.", "An entry is given twice.")
        yield at_member(where, "given_twice", *said)
