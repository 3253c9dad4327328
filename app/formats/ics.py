"""Appointments as calendars read them: iCalendar (RFC 5545).

Times are written in UTC, so that no rule of a time zone has to be written beside them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from fastapi import Depends, Query, Request
from icalendar import Calendar, Event

from app.formats.response import accepted, not_offered, tree_or_table

MEDIA_TYPE = "text/calendar"
# What may stand in no text of a calendar.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

DatesFormat = Literal["json", "csv", "csv-de", "ics"]
DateFormat = Literal["json", "ics"]


async def chosen_dates(
    request: Request,
    wanted: Annotated[
        DatesFormat | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180), `csv-de` (Semikolon, Dezimalkomma)"
            " oder `ics` (Kalender, RFC 5545); geht auch über `Accept`.",
        ),
    ] = None,
) -> DatesFormat:
    """The format of a list that is offered as a calendar, too."""
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if media == MEDIA_TYPE:
            return "ics"
        if found := tree_or_table(media):
            return found
    raise not_offered(request)


async def chosen_date(
    request: Request,
    wanted: Annotated[
        DateFormat | None,
        Query(alias="format", description="`json` (Vorgabe) oder `ics` (Termin, RFC 5545)."),
    ] = None,
) -> DateFormat:
    """The format of one appointment."""
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if media == MEDIA_TYPE:
            return "ics"
        if tree_or_table(media) == "json":
            return "json"
    raise not_offered(request)


WantedDates = Annotated[DatesFormat, Depends(chosen_dates)]
WantedDate = Annotated[DateFormat, Depends(chosen_date)]


@dataclass(frozen=True, slots=True)
class Appointment:
    """What takes place on a day; `starts` and `ends` by the clock of the zone, None all day."""

    id: str
    day: date
    starts: str | None
    ends: str | None
    title: str
    place: str
    text: str
    url: str
    cancelled: bool
    changed: datetime


def calendar(name: str, appointments: Sequence[Appointment], zone: str) -> bytes:
    """A calendar of these, the same bytes for the same facts."""
    made = Calendar()
    made.add("prodid", "-//Kreisspiegel//Arbeitskreis//DE")
    made.add("version", "2.0")
    made.add("name", name)
    # What older programs read in its place.
    made.add("x-wr-calname", name)
    for one in appointments:
        made.add_component(_event(one, ZoneInfo(zone)))
    return bytes(made.to_ical())


def _event(one: Appointment, zone: ZoneInfo) -> Event:
    made = Event()
    made.add("uid", f"{one.id}@kreisspiegel")
    made.add("dtstamp", one.changed.astimezone(UTC))
    made.add("last-modified", one.changed.astimezone(UTC))
    for name, moment in _when(one, zone):
        made.add(name, moment)
    for name, said in (("summary", one.title), ("location", one.place), ("description", one.text)):
        made.add(name, CONTROL.sub("", said))
    made.add("url", one.url)
    made.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return made


def _when(one: Appointment, zone: ZoneInfo) -> Iterator[tuple[str, date]]:
    if one.starts is None:
        yield "dtstart", one.day
        yield "dtend", one.day + timedelta(1)
        return
    for name, clock in (("dtstart", one.starts), ("dtend", one.ends)):
        if clock is not None:
            at = datetime.combine(one.day, time.fromisoformat(clock), zone)
            yield name, at.astimezone(UTC)
