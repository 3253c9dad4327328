"""What the steward may enter into a calendar; every fault of every entry is named at once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.codes import at_member
from app.errors import InvalidRequest
from app.models.base import IndicatorCode, Period, Shape

Entry = dict[str, Any]
Duty = Literal["owed", "voluntary"]
# Fifty indicators over a decade of months would be fewer.
MOST_ENTRIES = 10_000
FORMS = {4: "YYYY", 7: "YYYY-MM"}


class CalendarEntry(Shape):
    """Eine Angabe, die jeder Kreis für einen Zeitraum liefert."""

    indicator: IndicatorCode
    period: Period
    breakdown: Annotated[
        dict[str, str],
        Field(default_factory=dict, description="Gliederung; was fehlt, heißt insgesamt."),
    ]
    due_on: date
    duty: Annotated[
        Duty | None,
        Field(description="`owed` oder `voluntary`; Vorgabe: Kern ist Pflicht, Erweiterung nicht."),
    ] = None


class CalendarPush(Shape):
    """Der ganze Kalender einer Rahmenedition; was fehlt, wird nicht mehr geschuldet."""

    rows: Annotated[list[CalendarEntry], Field(max_length=MOST_ENTRIES)]


DEFINED = text("""
SELECT fi.indicator, fi.tier, v.period_forms,
       coalesce((SELECT jsonb_object_agg(b.dimension, c.codes) FROM indicator_breakdown b
                 CROSS JOIN LATERAL (
                     SELECT jsonb_agg(k.code ORDER BY k.position) AS codes
                     FROM breakdown_category k WHERE k.dimension = b.dimension
                 ) c
                 WHERE b.indicator = v.indicator AND b.version = v.version), '{}') AS breakdowns
FROM framework_indicator fi
JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
WHERE fi.edition = :edition
""")


async def checked(
    session: AsyncSession, edition: str, rows: Sequence[CalendarEntry]
) -> list[Entry]:
    """The entries as they are kept; raises `InvalidRequest` with every fault of every row."""
    found = await session.execute(DEFINED, {"edition": edition})
    defined = {row["indicator"]: dict(row) for row in found.mappings()}
    faults: list[dict[str, Any]] = []
    entries: list[Entry] = []
    first: dict[tuple[Any, ...], int] = {}
    for place, row in enumerate(rows):
        definition = defined.get(row.indicator)
        faults += _faults(f"/rows/{place}", row, definition, edition)
        entry = _entry(row, definition)
        key = (row.indicator, row.period, *sorted(entry["breakdown"].items()))
        if first.setdefault(key, place) != place:
            faults.append(_twice(f"/rows/{place}", first[key]))
        entries.append(entry)
    if faults:
        raise InvalidRequest(
            f"{len(faults)} Angabe(n) des Kalenders passen nicht; nichts wurde geändert.",
            f"{len(faults)} part(s) of the calendar do not fit; nothing was changed.",
            errors=faults,
        )
    return entries


def _entry(row: CalendarEntry, definition: Mapping[str, Any] | None) -> Entry:
    core = definition is not None and definition["tier"] == "core"
    return {
        "indicator": row.indicator,
        "period": row.period,
        "breakdown": {name: code for name, code in row.breakdown.items() if code != "total"},
        "due_on": row.due_on,
        "duty": row.duty or ("owed" if core else "voluntary"),
    }


def _faults(
    at: str, row: CalendarEntry, definition: Mapping[str, Any] | None, edition: str
) -> Iterator[dict[str, Any]]:
    if definition is None:
        yield at_member(
            f"{at}/indicator",
            "unknown_indicator",
            f"Die Rahmenedition {edition} hat keinen Indikator {row.indicator}.",
            f"Edition {edition} has no indicator {row.indicator}.",
            found=row.indicator,
        )
        return
    form = "YYYY-Qn" if "Q" in row.period else FORMS[len(row.period)]
    if form not in definition["period_forms"]:
        known = ", ".join(definition["period_forms"])
        yield at_member(
            f"{at}/period",
            "malformed_period",
            f"{row.indicator} hat keine Zeiträume der Form {form}; möglich ist: {known}.",
            f"{row.indicator} has no periods of the form {form}; possible are: {known}.",
            found=row.period,
        )
    if row.due_on.year < int(row.period[:4]):
        yield at_member(
            f"{at}/due_on",
            "due_before_period",
            f"{row.due_on} liegt vor dem Zeitraum {row.period}.",
            f"{row.due_on} lies before the period {row.period}.",
            found=row.due_on.isoformat(),
        )
    yield from _unknown_parts(at, row, definition["breakdowns"])


def _unknown_parts(
    at: str, row: CalendarEntry, known: Mapping[str, Sequence[str]]
) -> Iterator[dict[str, Any]]:
    for dimension, code in row.breakdown.items():
        if dimension not in known:
            allowed = ", ".join(known)
            german, english = (
                (f"; möglich: {allowed}", f"; possible: {allowed}") if known else ("", "")
            )
            yield at_member(
                f"{at}/breakdown/{dimension}",
                "unknown_dimension",
                f"{row.indicator} wird nicht nach „{dimension}“ gegliedert{german}.",
                f"{row.indicator} has no breakdown “{dimension}”{english}.",
                found=dimension,
            )
        elif code not in known[dimension]:
            allowed = ", ".join(known[dimension])
            yield at_member(
                f"{at}/breakdown/{dimension}",
                "unknown_category",
                f"„{code}“ ist keine Ausprägung von {dimension}; möglich: {allowed}.",
                f"“{code}” is no category of {dimension}; possible: {allowed}.",
                found=code,
            )


def _twice(at: str, first: int) -> dict[str, Any]:
    return at_member(
        at,
        "duplicate_entry",
        f"Dieselbe Angabe steht schon in Zeile {first + 1}.",
        f"The same entry stands in row {first + 1} already.",
    )
