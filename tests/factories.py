"""What tests stand on: databases cloned in a moment, the service on one of them, keys and looks."""

import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import uuid4

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import FastAPI
from sqlalchemy import Executable, RowMapping, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from app.auth.caller import TOLD, Caller
from app.auth.keys import create_key
from app.db.engine import RUNTIME_ROLE, DatabaseUrls, open_app_engine, open_engine
from app.intake.receipt import Signer
from app.main import create_app
from app.settings import Settings

# httpx asks for it at each request, and what is not installed is looked for along the whole path.
sys.modules["sniffio"] = None  # type: ignore[assignment]  # how Python is told that it is absent
BASE_URL = "http://kreisspiegel.test"
KEY_DAYS = 30
# Tests run one after the other; the second and third connection serve simultaneous requests.
POOL_SIZE = 3
# On, so that every test that reads twice shows that nothing out of date is given.
CACHE_MB = 8
INSUFFICIENT_PRIVILEGE = "42501"
NEEDS_SUPERUSER = (
    "KREISSPIEGEL_DATABASE_URL must name a superuser of a server for tests: they make and drop"
    " databases, and look at tables past the row security that binds even the owner."
)

# One for all runs, so that a receipt's signature is the same wherever the test runs.
SIGNER = Signer(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
# Applications whose lifespan is over, by the room they have for answers. What they know of a
# database they are told at its start, and the first request to a new one costs more than most
# tests: FastAPI puts the routes together then.
IDLE: dict[int, list[FastAPI]] = {}
# Runs that share a server, or two processes of one run, do not meet.
PREFIX = f"spiegel_{uuid4().hex[:8]}"
NUMBERS = count(1)


@dataclass(slots=True)
class Database:
    """One database: its URLs, looks at its tables past row security, and the two logins."""

    urls: DatabaseUrls
    superuser: AsyncEngine
    # As the owner works the command line: row security binds it too.
    owner: AsyncEngine
    runtime: AsyncEngine
    _keys: dict[tuple[str, str | None, str | None], dict[str, str]] = field(default_factory=dict)

    async def sql(
        self, statement: str, params: Mapping[str, Any] | None = None
    ) -> Sequence[RowMapping]:
        """Run one statement as superuser and commit it; its rows, none for a plain write."""
        async with self.superuser.begin() as connection:
            result = await connection.execute(text(statement), dict(params or {}))
            return result.mappings().all() if result.returns_rows else []

    async def key(
        self, role: str, ags: str | None = None, name: str | None = None
    ) -> dict[str, str]:
        """The headers of a caller; the same key each time. Accounts of a `name` are apart."""
        if (role, ags, name) not in self._keys:
            # As the owner, whom row security binds, on a connection that most tests have anyway.
            owner = make_url(self.urls.owner).username
            async with self.superuser.begin() as connection:
                await connection.execute(text(f'SET LOCAL ROLE "{owner}"'))
                made = await create_key(connection, role, ags, KEY_DAYS, name)
            self._keys[role, ags, name] = {"Authorization": f"Bearer {made}"}
        return dict(self._keys[role, ags, name])

    @asynccontextmanager
    async def as_app(self, caller: Caller | None = None) -> AsyncIterator[AsyncConnection]:
        """A transaction of the runtime role, rolled back at the end; without caller, untold."""
        async with self.runtime.connect() as connection:
            if caller:
                await told(connection, caller)
            yield connection
            await connection.rollback()

    @asynccontextmanager
    async def as_superuser(self) -> AsyncIterator[AsyncConnection]:
        """A transaction without any bounds, rolled back at the end."""
        async with self.superuser.connect() as connection:
            yield connection
            await connection.rollback()


@dataclass(slots=True)
class World(Database):
    """The service on a database, and a client that speaks to it."""

    app: FastAPI = field(kw_only=True)
    client: httpx.AsyncClient = field(kw_only=True)

    async def sql(
        self, statement: str, params: Mapping[str, Any] | None = None
    ) -> Sequence[RowMapping]:
        """The same; what it changed beside the service has been announced to it on return."""
        rows = await Database.sql(self, statement, params)
        await self.told()
        return rows

    async def key(
        self, role: str, ags: str | None = None, name: str | None = None
    ) -> dict[str, str]:
        """The same; the service has heard of it on return, and ends nothing for it later."""
        made = await Database.key(self, role, ags, name)
        await self.told()
        return made

    async def told(self) -> None:
        """Return when the service has heard of every change that was made before."""
        if follower := getattr(self.app.state, "follower", None):
            await follower.beat()


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL on which tests make databases; `superuser` and `urls` name any one of them."""

    superuser: str
    urls: DatabaseUrls
    maintenance: AsyncEngine

    async def create(self, name: str, template: str = "template0") -> DatabaseUrls:
        """A new database of the owner; a clone of `template`, to which nobody may be connected."""
        urls = self.urls_of(name)
        # File copies, because a clone by the write-ahead log takes eight times as long.
        await self._do(
            f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'
            f' OWNER "{make_url(urls.owner).username}"'
        )
        # Rights on a database are no part of its template.
        await self._do(f'REVOKE ALL ON DATABASE "{name}" FROM PUBLIC')
        await self._do(
            f"DO $$ BEGIN IF to_regrole('{RUNTIME_ROLE}') IS NOT NULL THEN"
            f' GRANT CONNECT, TEMPORARY ON DATABASE "{name}" TO {RUNTIME_ROLE}; END IF; END $$'
        )
        return urls

    async def drop(self, name: str) -> None:
        await self._do(f'DROP DATABASE "{name}" WITH (FORCE)')

    @asynccontextmanager
    async def open(self, name: str) -> AsyncIterator[Database]:
        """Connections to a database; all are closed at the end."""
        urls = self.urls_of(name)
        superuser = open_engine(placed(self.superuser, name), pool_size=1)
        owner = open_engine(urls.owner, pool_size=1)
        runtime = open_app_engine(urls, pool_size=1)
        try:
            yield Database(urls, superuser, owner, runtime)
        finally:
            for engine in (superuser, owner, runtime):
                await engine.dispose()

    def urls_of(self, name: str) -> DatabaseUrls:
        owner, app = placed(self.urls.owner, name), placed(self.urls.app, name)
        return DatabaseUrls(owner, app, set_role=self.urls.set_role)

    async def _do(self, statement: str) -> None:
        async with self.maintenance.connect() as connection:
            await connection.execute(text(statement))


@asynccontextmanager
async def on_server(superuser: str, urls: DatabaseUrls) -> AsyncIterator[Server]:
    """The server behind these URLs; refused unless it lets tests do what they have to."""
    # Databases are made and dropped outside of transactions.
    engine = open_engine(superuser, pool_size=1).execution_options(isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            query = text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
            if not (await connection.execute(query)).scalar():
                raise RuntimeError(NEEDS_SUPERUSER)
        yield Server(superuser, urls, engine)
    finally:
        await engine.dispose()


@asynccontextmanager
async def clone(server: Server, template: str) -> AsyncIterator[Database]:
    name = f"{PREFIX}_{next(NUMBERS)}"
    await server.create(name, template)
    try:
        async with server.open(name) as database:
            yield database
    finally:
        await server.drop(name)


@asynccontextmanager
async def serving(
    database: Database, pool_size: int = POOL_SIZE, cache_mb: int = CACHE_MB
) -> AsyncIterator[World]:
    """The service on `database`, from start to end of its lifespan."""
    settings = Settings(pool_size=pool_size, cache_mb=cache_mb)
    idle = IDLE.setdefault(cache_mb, [])
    app = idle.pop() if idle else create_app(settings, database.urls, SIGNER)
    app.state.settings, app.state.urls = settings, database.urls
    transport = httpx.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url=BASE_URL) as client,
    ):
        engines = (database.superuser, database.owner, database.runtime)
        yield World(database.urls, *engines, app=app, client=client)
    idle.append(app)


async def told(connection: AsyncConnection, caller: Caller) -> None:
    """For the rest of the transaction, `caller` is calling; unnamed members share an account."""
    account = caller.account
    if account is None and caller.role != "public":
        first = await connection.execute(text("SELECT min(id::text) FROM account"))
        account = first.scalar_one()
    bound = {"role": caller.role, "ags": caller.ags or "", "account": account or ""}
    await connection.execute(TOLD, bound)


async def denied(
    connection: AsyncConnection, statement: Executable, params: Mapping[str, Any] | None = None
) -> bool:
    """Whether the statement is refused for want of rights; either way it leaves no trace."""
    attempt = await connection.begin_nested()
    try:
        await connection.execute(statement, dict(params or {}))
    except DBAPIError as refused:
        if getattr(refused.orig, "sqlstate", None) != INSUFFICIENT_PRIVILEGE:
            raise
        return True
    finally:
        await attempt.rollback()
    return False


def placed(url: str, database: str) -> str:
    """The same login on another database."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)
