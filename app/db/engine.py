"""The engine, and "one request = one transaction", committed before the answer leaves."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from time import monotonic
from typing import Annotated, Any

import orjson
from fastapi import Depends, Request
from sqlalchemy import event, exc, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import sessionmaker

RUNTIME_ROLE = "kreisspiegel_app"
POOL_TIMEOUT_SECONDS = 5
LONG_REST_SECONDS = 30.0
# Of the server, beside those that all connections have.
NO_SETTINGS: Mapping[str, str] = {}
Sessions = async_sessionmaker[AsyncSession]


@dataclass(frozen=True, slots=True)
class DatabaseUrls:
    """Where the owner migrates and where the runtime role reads and writes."""

    owner: str
    app: str
    # Set unless `app` is a login that we made for the runtime role ourselves: any other login
    # takes on that role.
    set_role: bool = False


def json_text(value: Any) -> str:
    """JSON for a `jsonb` parameter; decimals keep every digit they were sent with."""
    return orjson.dumps(value, default=decimal_fragment).decode()


def decimal_fragment(value: Any) -> orjson.Fragment:
    """A Decimal as a bare JSON number, never by way of a float."""
    if isinstance(value, Decimal):
        return orjson.Fragment(format(value, "f"))
    raise TypeError(type(value).__name__)


def asyncpg_url(url: str) -> str:
    """The same place under SQLAlchemy's asyncpg driver, whatever the URL names."""
    made = make_url(url).set(drivername="postgresql+asyncpg")
    if "sslmode" in made.query:
        # libpq's name for what asyncpg calls ssl, with the same words.
        mode = made.query["sslmode"]
        made = made.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})
    return made.render_as_string(hide_password=False)


def open_engine(
    url: str,
    *,
    pool_size: int = 5,
    role: str | None = None,
    patience: float = POOL_TIMEOUT_SECONDS,
    settings: Mapping[str, str] = NO_SETTINGS,
) -> AsyncEngine:
    """An engine whose sessions speak UTC and, with `role`, act as that role from the start."""
    server_settings = {"TimeZone": "UTC", "jit": "off", **settings}
    if role:
        server_settings["role"] = role
    engine = create_async_engine(
        asyncpg_url(url),
        pool_size=pool_size,
        max_overflow=0,
        # Who waits longer is told so with 503, instead of piling up.
        pool_timeout=patience,
        # Values of districts stand in parameters, and messages end up in logs.
        hide_parameters=True,
        json_serializer=json_text,
        connect_args={"server_settings": server_settings},
    )
    event.listen(engine.sync_engine, "checkin", _resting)
    event.listen(engine.sync_engine, "checkout", _usable)
    return engine


def _resting(_: Any, record: Any) -> None:
    record.info["rested_since"] = monotonic()


def _usable(connection: Any, record: Any, _: Any) -> None:
    """Replace a connection that the server has closed, before anybody notices.

    So is one that came back in the midst of a transaction: it would still be somebody's.

    A closed socket is known at once. Only after a long rest is the server asked, as something in
    between may have dropped the connection silently: three trips that most requests save.
    """
    rested = monotonic() - record.info.get("rested_since", monotonic())
    driver = connection.driver_connection
    if driver.is_closed() or driver.is_in_transaction():
        # This one only: of each other that is told by itself.
        raise exc.DisconnectionError
    if rested > LONG_REST_SECONDS:
        try:
            connection.ping()
        except (connection.dbapi.Error, OSError):
            raise exc.InvalidatePoolError from None


def open_app_engine(
    urls: DatabaseUrls,
    pool_size: int,
    patience: float = POOL_TIMEOUT_SECONDS,
    settings: Mapping[str, str] = NO_SETTINGS,
) -> AsyncEngine:
    role = RUNTIME_ROLE if urls.set_role else None
    return open_engine(
        urls.app, pool_size=pool_size, role=role, patience=patience, settings=settings
    )


def session_factory(
    engine: AsyncEngine, after_commit: Callable[[], None] | None = None
) -> Sessions:
    """Sessions on `engine`; `after_commit` is called between each COMMIT and its answer."""
    made = sessionmaker()
    if after_commit is not None:
        event.listen(made, "after_commit", lambda _: after_commit())
    return async_sessionmaker(engine, expire_on_commit=False, sync_session_class=made)


async def sessions(request: Request) -> Sessions:
    found: Sessions = request.app.state.sessions
    return found


async def transaction(
    open_session: Annotated[Sessions, Depends(sessions)],
) -> AsyncIterator[AsyncSession]:
    async with open_session.begin() as session:
        yield session


# `scope="function"` ends the transaction before the answer leaves. With the default
# scope the client would read 201 first and a failing COMMIT would go unnoticed.
Transaction = Annotated[AsyncSession, Depends(transaction, scope="function")]

OpenSession = Annotated[Sessions, Depends(sessions)]


async def reachable(open_session: Sessions) -> None:
    """Raise unless the database answers a statement."""
    async with open_session() as session:
        await session.execute(text("SELECT 1"))
