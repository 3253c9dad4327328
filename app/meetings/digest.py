"""What changed since the meeting before: counted by kind and field, then in groups.

From the beginning of the day of the meeting before to the beginning of the day of this one, so that
digests join without a gap and tell nothing twice. Read from the feed of changes, as its reader may
see it; the changes to one indicator make one group, everything else stands for itself. What was
loaded before anybody had a key is no news: it is counted by kind, as the stock of the beginning.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.indicators import fields
from app.changes.feed import Wanted, between, stand
from app.meetings.read import Row, before, meeting
from app.numerals import number
from app.words import word

OUTCOMES = ("created", "corrected", "withdrawn")
SAID = {"created": "neu", "corrected": "geändert", "withdrawn": "zurückgezogen"}
# Of these there are many at once to an indicator.
GROUPED = ("values", "monitoring_plan", "obligation")
NO_FIELD = "ohne Handlungsfeld"
NAMES = ("id", "title_de", "quarter", "on_date")
LABELS = text("""
SELECT DISTINCT ON (v.indicator) v.indicator, v.label_de FROM indicator_version v
WHERE v.indicator = ANY (:codes) AND v.recorded_at <= :at
ORDER BY v.indicator, v.recorded_at DESC, v.version DESC
""")


# Before the first key nobody could deliver: everything until then was loaded.
OPENED = text("SELECT min(c.created_at) FROM credential c")


@dataclass(frozen=True, slots=True)
class Labels:
    """German names of what is counted."""

    indicators: dict[str, str]
    fields: dict[str, str]


async def digest(reading: Reading, wanted: str, narrow: Wanted, zone: ZoneInfo) -> Row:
    """The digest of a meeting; raises `UnknownMeeting`."""
    row = await meeting(reading.session, wanted, reading.at)
    former = await before(reading, row)
    since = beginning(former["on_date"], zone) if former else None
    until = min(beginning(row["on_date"], zone), await stand(reading))
    # A meeting before that is still to come: nothing has changed since then.
    until = max(until, since) if since else until
    told = await between(reading, narrow, since, until)
    opened = (await reading.session.execute(OPENED)).scalar_one()
    found = [one for one in told if opened is not None and one["at"] > opened]
    labels = await _labels(reading, found)
    return {
        "as_of": reading.at,
        "meeting": {name: row[name] for name in NAMES},
        "before": former,
        "since": since,
        "until": until,
        "stock": _by_kind(told[: len(told) - len(found)]),
        "entries": len(found),
        "kinds": _by_kind(found),
        "fields": _by_field(found, labels, narrow.fields),
        "items": _grouped(found, labels),
    }


def beginning(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a day in the state."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


async def _labels(reading: Reading, found: Sequence[Row]) -> Labels:
    codes = sorted({one["indicator"] for one in found if one["indicator"]})
    named = await reading.session.execute(LABELS, {"codes": codes, "at": reading.at})
    listed = {one["code"]: one["label_de"] for one in await fields(reading)}
    return Labels({one.indicator: one.label_de for one in named}, listed)


def _by_kind(found: Iterable[Row]) -> list[Row]:
    """The kinds by their German names."""
    each: dict[str, list[Row]] = defaultdict(list)
    for one in found:
        each[one["kind"]].append(one)
    counted = [_count(kind, word(kind, "changed"), entries) for kind, entries in each.items()]
    return sorted(counted, key=lambda one: _order(str(one["code"])))


def _by_field(found: Iterable[Row], labels: Labels, asked: Sequence[str]) -> list[Row]:
    """The fields in the order of the list, and what has none; of those asked for, if any are."""
    each: dict[str | None, list[Row]] = defaultdict(list)
    for one in found:
        for field in one["fields"] or (None,):
            each[field].append(one)
    order: list[str | None] = [*labels.fields, None]
    return [
        _count(field, labels.fields[field] if field else NO_FIELD, each[field])
        for field in order
        if field in each and (not asked or field in asked)
    ]


def _order(kind: str) -> tuple[str, str]:
    return word(kind, "changed").lower(), kind


def _count(code: str | None, label: str, entries: Sequence[Row]) -> Row:
    return {"code": code, "label_de": label, "entries": len(entries), **summed(entries)}


def summed(entries: Iterable[Row]) -> dict[str, int]:
    told = [one["counts"] for one in entries]
    return {outcome: sum(one[outcome] for one in told) for outcome in OUTCOMES}


def counted(sums: Row) -> str:
    """„3 neu, 1 geändert“: what there is none of is not named."""
    return ", ".join(
        f"{number(sums[outcome])} {SAID[outcome]}" for outcome in OUTCOMES if sums[outcome]
    )


def _grouped(found: Iterable[Row], labels: Labels) -> list[Row]:
    """Groups in the order of kinds, fields and codes; each with what stands for it."""
    each: dict[str, list[Row]] = defaultdict(list)
    for one in found:
        together = one["indicator"] and one["kind"] in GROUPED
        each[f"{one['kind']}:{one['indicator']}" if together else one["id"]].append(one)
    made = [_group(key, entries, labels) for key, entries in each.items()]
    return sorted(
        made, key=lambda one: (*_order(one["kind"]), one["indicator"] or "", one["last_at"])
    )


def _group(key: str, entries: Sequence[Row], labels: Labels) -> Row:
    first, last = entries[0], entries[-1]
    districts = sorted({one["district"] for one in entries if one["district"]})
    sums = summed(entries)
    alone = len(entries) == 1
    return {
        "key": key,
        "kind": first["kind"],
        "title_de": first["title_de"] if alone else _title(first, districts, sums, labels),
        "indicator": first["indicator"],
        "districts": districts,
        "fields": first["fields"],
        "entries": len(entries),
        **sums,
        "first_at": first["at"],
        "last_at": last["at"],
        "path": first["path"] if alone else f"/v1/indicators/{first['indicator']}",
    }


def _title(first: Row, districts: Sequence[str], sums: Row, labels: Labels) -> str:
    code = first["indicator"]
    kind = word(first["kind"], "changed")
    where = f" aus {len(districts)} Kreisen" if len(districts) > 1 else ""
    return f"„{labels.indicators.get(code, code)}“ ({code}): {kind}{where}, {counted(sums)}"
