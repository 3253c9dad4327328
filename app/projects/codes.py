"""What a project may name: fields, target groups, indicators, districts of the states we hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.reading import Reading
from app.catalogue.codes import at_member, refusal
from app.disclosure.personal import of_an_office
from app.projects.places import completed, districts, place_faults
from app.projects.shape import ProjectPush

Fault = dict[str, Any]

# An indicator of another district is none that this one could mean.
KNOWN = text("""
SELECT (SELECT array_agg(code ORDER BY position) FROM field_of_action) AS fields,
       (SELECT array_agg(code ORDER BY position) FROM target_group) AS target_groups,
       (SELECT array_agg(code ORDER BY code) FROM indicator
        WHERE owner IS NULL OR owner = :owner) AS indicators,
       (SELECT array_agg(code ORDER BY code) FROM state) AS states,
       (SELECT array_agg(ags ORDER BY ags) FROM district) AS districts
""")


# Also of states that are not here: what projects name may be asked for.
PLACED = text("""
SELECT array_agg(DISTINCT d) AS districts, array_agg(DISTINCT left(d, 2)) AS states
FROM project_revision r CROSS JOIN unnest(r.districts || r.states) d
""")


@dataclass(frozen=True, slots=True)
class Codes:
    """The code lists as they are now."""

    fields: list[str]
    target_groups: list[str]
    indicators: list[str]
    states: list[str]
    districts: list[str]


async def codes(session: AsyncSession, owner: str | None) -> Codes:
    found = (await session.execute(KNOWN, {"owner": owner})).mappings().one()
    return Codes(**{name: found[name] or [] for name in found})


async def require_known(reading: Reading, asked: Mapping[str, Sequence[str] | None]) -> None:
    """Raise `UnknownCode` where a list is narrowed to a code that there is not."""
    known = await codes(reading.session, None)
    placed = (await reading.session.execute(PLACED)).mappings().one()
    both = {*(placed["districts"] or ()), *known.districts}
    lists = {
        "field": known.fields,
        "target_group": known.target_groups,
        "indicator": known.indicators,
        "district": sorted(one for one in both if len(one) == 5),
        "state": sorted({*(placed["states"] or ()), *known.states}),
    }
    for name, there in lists.items():
        if unknown := [code for code in asked.get(name) or () if code not in there]:
            raise refusal(name, unknown, there)


def faults(sent: ProjectPush, known: Codes, owner: str | None) -> Iterator[Fault]:
    """Everything that does not fit, in what is named and between the members."""
    yield from place_faults(sent.places or ())
    yield from _unknown(sent, known)
    yield from _twice(sent)
    yield from _owner_leads(sent, known, owner)
    yield from _dates(sent)
    yield from _items(sent)
    yield from _contact(sent)


def _unknown(sent: ProjectPush, known: Codes) -> Iterator[Fault]:
    lists: Mapping[str, tuple[Iterable[str], list[str]]] = {
        "field_codes": (sent.field_codes, known.fields),
        "target_groups": (sent.target_groups, known.target_groups),
        "indicators": (sent.indicators, known.indicators),
    }
    for name, (named, there) in lists.items():
        for at, code in enumerate(named):
            if code not in there:
                yield at_member(
                    f"/{name}/{at}",
                    "unknown_code",
                    f"„{code}“ gibt es nicht. Bekannt sind: {', '.join(there)}.",
                    f"There is no “{code}”. Known are: {', '.join(there)}.",
                    found=code,
                )


def _twice(sent: ProjectPush) -> Iterator[Fault]:
    names = ("field_codes", "target_groups", "indicators", "dimensions", "legal_status_scope")
    for name in names:
        given = getattr(sent, name)
        if len(set(given)) < len(given):
            said = ("Ein Eintrag steht doppelt.", "An entry is given twice.")
            yield at_member(f"/{name}", "given_twice", *said)


def _owner_leads(sent: ProjectPush, known: Codes, owner: str | None) -> Iterator[Fault]:
    """Whoever writes an entry leads it; and a district of a state that is here is known here."""
    places = completed(sent.places or ())
    if owner and sent.places and owner not in districts(places, leading=True):
        yield at_member(
            "/places",
            "owner_leads",
            f"Wer den Eintrag schreibt, hat die Federführung: {owner} fehlt unter den Orten mit"
            " lead=true.",
            f"Whoever writes the entry leads it: {owner} is not among the places with lead=true.",
        )
    for at, one in enumerate(places):
        ags = one["parent_ags"] if one["kind"] == "municipality" else one["ags"]
        inside = one["kind"] in ("district", "municipality") and str(ags)[:2] in known.states
        if inside and ags not in known.districts:
            yield at_member(
                f"/places/{at}/ags",
                "unknown_district",
                f"Einen Kreis {ags} gibt es in diesem Land nicht.",
                f"There is no district {ags} in this state.",
                found=one["ags"],
            )


def _dates(sent: ProjectPush) -> Iterator[Fault]:
    for name in ("start", "end", "as_reported_on"):
        day = getattr(sent, name)
        if day is not None and not _there_is(day):
            said = ("Diesen Tag gibt es nicht.", "There is no such day.")
            yield at_member(f"/{name}", "no_such_day", *said, found=day)
    # Of unequal precision, what both tell is compared: 2018 does not end before 2018-05.
    if sent.start and sent.end:
        length = min(len(sent.start), len(sent.end))
        if sent.end[:length] < sent.start[:length]:
            said = ("Das Ende liegt vor dem Beginn.", "The end is before the start.")
            yield at_member("/end", "dates_ordered", *said, found=sent.end)


def _there_is(day: str) -> bool:
    """Whether the calendar has the day; of a month or a year, the form is enough."""
    try:
        date.fromisoformat(day if len(day) == 10 else "2000-01-01")
    except ValueError:
        return False
    return True


def _items(sent: ProjectPush) -> Iterator[Fault]:
    for at, one in enumerate(sent.outputs):
        if one.value is None and one.precision is not None:
            said = ("Eine Genauigkeit ohne Zahl.", "A precision without a figure.")
            yield at_member(f"/outputs/{at}/precision", "value_missing", *said)
    for at, money in enumerate(sent.funding):
        if money.programme is None and money.source is None:
            said = ("Weder Programm noch Geldgeber.", "Neither programme nor source.")
            yield at_member(f"/funding/{at}", "funding_named", *said)


def _contact(sent: ProjectPush) -> Iterator[Fault]:
    if sent.contact_role and "@" in sent.contact_role:
        said = (
            "Hier steht eine Funktion; die Adresse gehört nach contact_email.",
            "This is a function; the address belongs to contact_email.",
        )
        yield at_member("/contact_role", "contact_is_a_function", *said)
    address = sent.contact_email
    if address and (address.count("@") != 1 or not of_an_office(address)):
        yield at_member(
            "/contact_email",
            "function_mailbox",
            "Bitte das Postfach einer Stelle angeben, benannt nach ihrer Aufgabe wie integration@…,"
            " nicht das einer Person.",
            "Please give the mailbox of an office, named after its task, not that of a person.",
            found=address,
        )
