"""The driver below a session: for what SQLAlchemy has no words for, and for what every read asks.

Everything happens in the session's own transaction. Asking through SQLAlchemy costs as much again
as the answer of a small statement; reads therefore begin, ask who calls, fetch figures and end by
way of the driver, and ask everything else as usual.
"""

import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import asyncpg
from sqlalchemy import TextClause, text
from sqlalchemy.dialects.postgresql import asyncpg as dialect
from sqlalchemy.ext.asyncio import AsyncSession

from app.db.engine import Sessions

BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
END = "ROLLBACK"
# Until the connection goes back, transactions on it are ours.
OURS = {"isolation_level": "AUTOCOMMIT"}
DRIVER = "driver"
# What was asked by way of the driver so far, with its parameters.
ASKED = "asked"
# What a statement joins first that may be sent in one trip with the one that tells the transaction
# who asks: there it is the proof that this was told, and nothing is looked for before. The lists
# among its parameters have an entry for each of its rows.
TOLD = "(SELECT true AS holds) told"
PROVED = "(SELECT stand.told IS NOT NULL AS holds) told"
PARAMETER = re.compile(r"\$(\d+)")


@dataclass(frozen=True, slots=True)
class Direct:
    """A statement as the driver takes it, its parameters in their order, and as SQLAlchemy does."""

    sql: str
    names: tuple[str, ...]
    made: TextClause


@cache
def direct(sql: str) -> Direct:
    """A statement with parameters like `:name`."""
    spoken = dialect.dialect()  # type: ignore[no-untyped-call] # SQLAlchemy leaves it untyped
    made = text(sql)
    compiled = made.compile(dialect=spoken)
    return Direct(str(compiled), tuple(compiled.positiontup or ()), made)


@asynccontextmanager
async def snapshot(open_session: Sessions) -> AsyncIterator[AsyncSession]:
    """A session that sees one state of the data and changes nothing; ended whatever happens."""
    async with open_session() as session:
        await session.connection(execution_options=OURS)
        driver = session.info[DRIVER] = await below(session)
        try:
            # Who gives up in the midst of this ends it too: it may have begun all the same.
            with lost():
                await driver.execute(BEGIN)
            yield session
        finally:
            # Should this fail, the connection is not used again; see `engine`.
            with lost():
                await driver.execute(END)


async def fetched(
    session: AsyncSession, asked: Direct, bound: Mapping[str, Any]
) -> Sequence[Mapping[str, Any]]:
    """Rows by the names of their columns; through SQLAlchemy where the transaction is its own."""
    driver = session.info.get(DRIVER)
    if driver is None:
        given = {name: bound[name] for name in asked.names}
        return [dict(row) for row in (await session.execute(asked.made, given)).mappings()]
    values = [bound[name] for name in asked.names]
    with lost():
        rows: list[Any] = await driver.fetch(asked.sql, *values)
    session.info.setdefault(ASKED, []).append((asked.sql, values))
    return rows


def next_time(session: AsyncSession, asked: Direct, bound: Mapping[str, Any]) -> None:
    """With what the last statement will be asked when the whole question is asked again."""
    if session.info.get(ASKED):
        session.info[ASKED][-1] = (asked.sql, [bound[name] for name in asked.names])


@cache
def together(stand: str, asked: str) -> str:
    """One statement for two: each row of the second behind the only one of the first.

    The second has to join `TOLD`; its parameters are counted on from those of the first.
    """
    first = max(int(number) for number in PARAMETER.findall(stand))
    later = PARAMETER.sub(lambda found: f"${int(found[1]) + first}", asked.replace(TOLD, PROVED))
    whole = "SELECT * FROM ({}) stand CROSS JOIN LATERAL ({}) asked"
    return whole.format(stand, later)


async def below(session: AsyncSession) -> Any:
    """The driver's connection under a session."""
    connection = await session.connection()
    return (await connection.get_raw_connection()).driver_connection


@contextmanager
def lost() -> Iterator[None]:
    """A lost connection is told as what it is, whoever noticed."""
    try:
        yield
    except (asyncpg.PostgresConnectionError, asyncpg.InterfaceError) as error:
        raise ConnectionError("the database went away") from error
