"""The feed of changes for one reader, page by page, in the order in which they were committed.

Nothing is kept for it: it is read from the facts, as the reader may see them, so it can be asked
from any place on and as of any instant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.auth.reading import Reading
from app.changes.position import BEGINNING, MICROSECOND, Position
from app.changes.sources import KINDS, SOURCES
from app.changes.statements import COLUMNS
from app.changes.told import change
from app.db.clock import tick
from app.disclosure.changed import lifted_unnoticed

# Nothing is told beyond the clock's last instant: who writes right now may have an earlier one
# than an embargo that has just ended, and would be passed over (see `turned`). Nor beyond the
# beginning of the transaction, by which ends of embargoes are judged.
BOUNDS = text("""
SELECT greatest(least(CAST(:at AS timestamptz), c.at, now()), 'epoch') AS stand,
       -- Every fact is about a state, and came with it or after it.
       (SELECT min(s.recorded_at) FROM state s) AS first
FROM clock c
""")
# A page is looked for in so much time first, and in more of it only if it is not full then.
DAYS = (1, 8, 64, 512)
PAGE = """
SELECT p.*, coalesce(w.name, t.name_de) AS name, v.label_de AS indicator_label
FROM (
    SELECT f.*, coalesce(f.own_fields, array_remove(ARRAY[i.field_code], NULL)) AS fields
    FROM ({union}) f
    LEFT JOIN indicator i ON i.code = f.indicator
    WHERE f.at > :since AND f.at <= :until
      AND (CAST(:last AS timestamptz) IS NULL OR (f.at, f.kind, f.id) {after}
           (CAST(:last AS timestamptz), CAST(:last_kind AS text), CAST(:last_id AS text)))
      AND (CAST(:districts AS text[]) IS NULL OR f.area = ANY (:districts))
      -- What concerns no area in particular concerns every state.
      AND (CAST(:states AS text[]) IS NULL OR f.area IS NULL OR left(f.area, 2) = ANY (:states))
      AND (CAST(:indicators AS text[]) IS NULL OR f.indicator = ANY (:indicators))
      AND (CAST(:fields AS text[]) IS NULL
           OR coalesce(f.own_fields, ARRAY[i.field_code]) && CAST(:fields AS text[]))
      AND (CAST(:followed AS boolean) IS NOT TRUE
           OR f.area = ANY (CAST(:followed_districts AS text[]))
           OR f.indicator = ANY (CAST(:followed_indicators AS text[]))
           OR f.subject = ANY (CAST(:followed_subjects AS text[]))
           OR coalesce(f.own_fields, ARRAY[i.field_code]) && CAST(:followed_fields AS text[]))
    ORDER BY f.at {way}, f.kind {way}, f.id {way}
    LIMIT :limit
) p
LEFT JOIN LATERAL (
    SELECT d.name FROM district_version d WHERE d.ags = p.area AND d.recorded_at <= :at
    ORDER BY d.version DESC LIMIT 1
) w ON true
LEFT JOIN state t ON t.code = p.area
LEFT JOIN LATERAL (
    SELECT n.label_de FROM indicator_version n
    WHERE n.indicator = p.indicator AND n.recorded_at <= :at
    ORDER BY n.recorded_at DESC, n.version DESC LIMIT 1
) v ON true
ORDER BY p.at {way}, p.kind {way}, p.id {way}
"""
# Sees of every value under embargo what others will see of it.
OVERSEER = Caller("steward")
TURNED = text(lifted_unnoticed())


@dataclass(frozen=True, slots=True)
class Followed:
    """What a reader follows: an entry about any of it is wanted."""

    districts: Sequence[str] = ()
    indicators: Sequence[str] = ()
    fields: Sequence[str] = ()
    subjects: Sequence[str] = ()

    @property
    def bound(self) -> dict[str, list[str]]:
        names = ("districts", "indicators", "fields", "subjects")
        return {f"followed_{name}": list(getattr(self, name)) for name in names}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the feed is wanted; an empty filter lets everything through."""

    kinds: Sequence[str] = ()
    districts: Sequence[str] = ()
    indicators: Sequence[str] = ()
    fields: Sequence[str] = ()
    states: Sequence[str] = ()
    followed: Followed | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a page begins, which way it goes on, and how long it is."""

    limit: int
    since: datetime | None = None
    behind: Position | None = None
    newest_first: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Changes in order; `more` tells whether others follow, `end` is the place behind the last."""

    items: list[dict[str, Any]]
    more: bool
    end: Position


async def changes(reading: Reading, wanted: Wanted, turn: Turn) -> Page:
    """One page of what changed, as the reader may see it."""
    behind = turn.behind
    bound = {**_bound(reading, wanted, behind), "limit": turn.limit + 1}
    statement = _statement(tuple(wanted.kinds) or KINDS, turn.newest_first)
    rows: list[Any] = []
    for since, until in _spans(turn, *await _bounds(reading)):
        within = {**bound, "since": since, "until": until}
        rows = list((await reading.session.execute(statement, within)).mappings())
        if len(rows) > turn.limit:
            break
    page = rows[: turn.limit]
    end = Position(page[-1]["at"], page[-1]["kind"], page[-1]["id"]) if page else behind
    items = [change(dict(row)) for row in page]
    return Page(items, len(rows) > turn.limit, end or Position(turn.since or BEGINNING))


async def between(
    reading: Reading, wanted: Wanted, since: datetime | None, until: datetime
) -> list[dict[str, Any]]:
    """Everything that changed after one instant and not after another, in order, on no pages."""
    stand, first = await _bounds(reading)
    low, high = max(since or first, first), min(until, stand)
    if low >= high:
        return []
    within = {"since": low, "until": high, "limit": None}
    statement = _statement(tuple(wanted.kinds) or KINDS, newest_first=False)
    bound = {**_bound(reading, wanted, None), **within}
    return [
        change(dict(row)) for row in (await reading.session.execute(statement, bound)).mappings()
    ]


def _bound(reading: Reading, wanted: Wanted, behind: Position | None) -> dict[str, Any]:
    return {
        **reading.bound,
        "last": behind and behind.at,
        "last_kind": behind and behind.kind,
        "last_id": behind and behind.id,
        **{name: list(getattr(wanted, name)) or None for name in FILTERS},
        "followed": wanted.followed is not None,
        **(wanted.followed or Followed()).bound,
    }


def _spans(turn: Turn, stand: datetime, first: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The times to look in, one after the other, each with the one before in it.

    None where nothing was written since: a reader that comes back often asks for next to nothing.
    """
    low, high = max(turn.since or first, first), stand
    if turn.behind is not None and turn.newest_first:
        high = min(high, turn.behind.at)
    elif turn.behind is not None:
        # The place itself lies within an instant of which there may be more.
        low = max(low, max(turn.behind.at, BEGINNING) - MICROSECOND)
    if low >= high:
        return
    for days in DAYS:
        if timedelta(days) >= high - low:
            break
        if turn.newest_first:
            yield high - timedelta(days), high
        else:
            yield low, low + timedelta(days)
    yield low, high


async def _bounds(reading: Reading) -> tuple[datetime, datetime]:
    """Up to which instant this reading can tell every change, and before which there is none."""
    found = (await reading.session.execute(BOUNDS, {"at": reading.at})).one()
    return found.stand, (found.first or found.stand) - MICROSECOND


async def stand(reading: Reading) -> datetime:
    """Up to which instant this reading can tell every change."""
    return (await _bounds(reading))[0]


async def turned(session: AsyncSession) -> bool:
    """Give the end of an embargo its place in the order of commits, by an instant after it.

    Without it nothing is lost: it would be told after the next write of whatever it is.
    """
    await tell(session, OVERSEER)
    if not (await session.execute(TURNED)).scalar_one():
        return False
    await tick(session)
    return True


FILTERS = ("districts", "states", "indicators", "fields")


@cache
def _statement(kinds: tuple[str, ...], newest_first: bool) -> Any:
    return text(
        PAGE.format(
            union=" UNION ALL ".join(_arm(kind) for kind in sorted(set(kinds))),
            after="<" if newest_first else ">",
            way="DESC" if newest_first else "ASC",
        )
    )


def _arm(kind: str) -> str:
    # By bytes, so that a place means the same under every collation.
    by_bytes = {"id": 'e.id COLLATE "C" AS id', "fields": "e.fields AS own_fields"}
    columns = ", ".join(by_bytes.get(name, f"e.{name}") for name in COLUMNS)
    return f"SELECT '{kind}' COLLATE \"C\" AS kind, {columns} FROM ({SOURCES[kind].sql}) e"
