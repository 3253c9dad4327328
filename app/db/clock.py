"""The clock that every writer of facts takes, so that instants grow in the order of commits."""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

TICK = text("""
UPDATE clock SET at = greatest(clock_timestamp(), at + interval '1 microsecond'),
                 version = version + 1
RETURNING at
""")
PRESENT = text("SELECT at FROM clock")
TURN = text("SELECT pg_advisory_xact_lock(hashtext(:turn))")


async def tick(session: AsyncSession) -> datetime:
    """Take the clock for the rest of the transaction; returns the instant of its facts."""
    at: datetime = (await session.execute(TICK)).scalar_one()
    return at


async def present(session: AsyncSession) -> datetime:
    """The instant of the newest facts."""
    at: datetime = (await session.execute(PRESENT)).scalar_one()
    return at


async def take_turn(session: AsyncSession, what: str) -> None:
    """Wait until no other transaction holds the turn of that name; keep it until COMMIT."""
    await session.execute(TURN, {"turn": what})
