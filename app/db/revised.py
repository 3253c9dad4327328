"""Revisions, one way for every table that keeps them: the row that stands, its successor, its end.

Such a table has its natural key, its content, `reason`, `account_id`, `recorded_at` and
`superseded_at`; of each key one row stands at any time. Nothing is overwritten: a change closes the
row that stands and adds one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Table, and_, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.db.clock import tick

Outcome = Literal["created", "updated", "unchanged"]
# What says of a row who wrote it when, and why; not what it says.
ABOUT = ("id", "reason", "account_id", "recorded_at", "superseded_at")


@dataclass(frozen=True, slots=True)
class Revised:
    """The row that stands after a change, and what the change came to."""

    row: Mapping[str, Any]
    outcome: Outcome
    before: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What is to stand under one key, and why."""

    key: Mapping[str, Any]
    content: Mapping[str, Any]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who makes a change, and why."""

    account: str | None
    reason: str | None = None


async def standing(
    session: AsyncSession, table: Table, key: Mapping[str, Any], at: datetime | None = None
) -> Mapping[str, Any] | None:
    """The revision of a key that stands, or that stood at an instant."""
    asked = select(table).where(_is(table, key), stood(table, at))
    found = (await session.execute(asked)).mappings().one_or_none()
    return None if found is None else dict(found)


def stood(table: Table, at: datetime | None) -> ColumnElement[bool]:
    """The condition on a row that it stands, or stood at an instant."""
    now = table.c.superseded_at.is_(None)
    if at is None:
        return now
    return and_(table.c.recorded_at <= at, or_(now, table.c.superseded_at > at))


async def revise(
    session: AsyncSession,
    table: Table,
    key: Mapping[str, Any],
    content: Mapping[str, Any],
    by: By,
) -> Revised:
    """Let `content` stand under `key`. What stands already is left alone, clock and all.

    `content` names every column that the table has besides the key and `ABOUT`. The caller has
    taken the turn of the key, so that nobody else changes it meanwhile.
    """
    before = await standing(session, table, key)
    if before is not None and all(before[name] == value for name, value in content.items()):
        return Revised(before, "unchanged")
    at = await tick(session)
    if before is not None:
        closed = update(table).where(_is(table, key), stood(table, None))
        await session.execute(closed.values(superseded_at=at))
    row = {**key, **content, "reason": by.reason, "account_id": by.account, "recorded_at": at}
    added = await session.execute(insert(table).values(row).returning(*table.c))
    return Revised(dict(added.mappings().one()), "created" if before is None else "updated")


async def revise_all(
    session: AsyncSession, table: Table, changes: Sequence[Change], account: str | None
) -> list[Revised]:
    """The same for many keys of one table at once: few statements, one instant, in their order."""
    if not changes:
        return []
    names = tuple(changes[0].key)
    key = tuple_(*(table.c[name] for name in names))
    asked = select(table).where(key.in_(_keys(changes)), stood(table, None))
    found = (await session.execute(asked)).mappings().all()
    before = {tuple(row[name] for name in names): dict(row) for row in found}
    new = [one for one in changes if not _same(before.get(_key(one)), one)]
    after: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    if new:
        at = await tick(session)
        closed = update(table).where(key.in_(_keys(new)), stood(table, None))
        await session.execute(closed.values(superseded_at=at))
        said = {"account_id": account, "recorded_at": at}
        rows = [{**one.key, **one.content, "reason": one.reason, **said} for one in new]
        added = await session.execute(insert(table).returning(*table.c), rows)
        after = {tuple(row[name] for name in names): dict(row) for row in added.mappings()}
    return [_revised(before.get(_key(one)), after.get(_key(one))) for one in changes]


def _key(change: Change) -> tuple[Any, ...]:
    return tuple(change.key.values())


def _keys(changes: Sequence[Change]) -> list[tuple[Any, ...]]:
    return [_key(one) for one in changes]


def _same(before: Mapping[str, Any] | None, change: Change) -> bool:
    return before is not None and all(
        before[name] == value for name, value in change.content.items()
    )


def _revised(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Revised:
    if after is not None:
        return Revised(after, "created" if before is None else "updated", before)
    if before is None:
        raise LookupError("a row that was added is not among those that stand")
    return Revised(before, "unchanged", before)


def _is(table: Table, key: Mapping[str, Any]) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))
