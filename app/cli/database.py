"""The database behind a command: the operator's own, the running service's, or a started one."""

import asyncio
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.cli.home import make_home
from app.cli.refusals import DatabaseOutOfReach, Misuse
from app.db import postmaster
from app.db.cluster_files import data_folder
from app.db.embedded import Cluster, running
from app.db.engine import DatabaseUrls, open_engine
from app.db.refusals import FolderInUse
from app.db.roles import known_urls, provision
from app.settings import Settings

OLDEST = 15
# How long a command waits for a service that has the folder but does not answer yet.
PATIENCE_SECONDS = 30.0
POLL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Database:
    """Where to connect, and whether the server we started ourselves is still there."""

    urls: DatabaseUrls
    alive: Callable[[], bool] = lambda: True


@contextmanager
def own_database(settings: Settings, home: Path) -> Iterator[Database]:
    """The database of the service itself, stopped in order when it ends."""
    make_home(home)
    if settings.database_url:
        yield Database(_external(settings))
        return
    cluster = _cluster(settings, home)
    endpoint = cluster.start()
    try:
        pid, data = cluster.pid, data_folder(cluster.home)
        yield Database(
            asyncio.run(provision(cluster.home, endpoint)),
            lambda: pid is not None and postmaster.is_serving(pid, data),
        )
    finally:
        # A second Ctrl-C must not cut the server's shutdown short.
        for request in (signal.SIGINT, signal.SIGTERM):
            signal.signal(request, signal.SIG_IGN)
        cluster.stop()


@contextmanager
def open_database(settings: Settings, home: Path, *, make: bool) -> Iterator[DatabaseUrls]:
    """The database for one command, also beside a running service.

    `make` starts a new data folder where there is none; without it, that is refused.
    """
    if make:
        make_home(home)
    if settings.database_url:
        yield _external(settings)
        return
    if urls := _beside(home):
        yield urls
        return
    if not data_folder(home).exists() and not make:
        raise Misuse(
            f"In {home} liegt noch keine Datenbank. Starten Sie zuerst den Dienst, oder nennen Sie"
            " mit KREISSPIEGEL_HOME seinen Datenordner."
        )
    cluster = _cluster(settings, home)
    try:
        yield _started_or_met(cluster)
    finally:
        cluster.stop()


def _started_or_met(cluster: Cluster) -> DatabaseUrls:
    """Start the server; or wait for its owner, who is just starting or just ending."""
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            endpoint = cluster.start()
        except FolderInUse:
            if urls := _beside(cluster.home):
                return urls
            if time.monotonic() > give_up:
                raise
            time.sleep(POLL_SECONDS)
        else:
            return asyncio.run(provision(cluster.home, endpoint))


def _cluster(settings: Settings, home: Path) -> Cluster:
    return Cluster(home, bin_dir=settings.pg_bin, run_as=settings.run_as)


def _beside(home: Path) -> DatabaseUrls | None:
    endpoint = running(home)
    return known_urls(home.resolve(), endpoint) if endpoint else None


def _external(settings: Settings) -> DatabaseUrls:
    given = {"KREISSPIEGEL_DATABASE_URL": settings.database_url}
    if settings.migration_url:
        given["KREISSPIEGEL_MIGRATION_URL"] = settings.migration_url
    urls = {name: url.get_secret_value() for name, url in given.items() if url}
    for name, url in urls.items():
        asyncio.run(_admitted(name, url))
    app = urls["KREISSPIEGEL_DATABASE_URL"]
    owner = urls.get("KREISSPIEGEL_MIGRATION_URL")
    # Whatever the login is, the service acts as the runtime role; to that role itself, this
    # changes nothing.
    return DatabaseUrls(owner=owner or app, app=app, set_role=True)


async def _admitted(name: str, url: str) -> None:
    """Connect once, so that a wrong address or password is told as what it is."""
    try:
        place = make_url(url)
        if not place.drivername.startswith("postgres"):
            raise ValueError(place.drivername)
        shown = f"{place.host or place.query.get('host', 'localhost')}/{place.database or ''}"
        engine = open_engine(url, pool_size=1)
    except (ArgumentError, ValueError) as refused:
        raise Misuse(
            f"{name} ist keine Datenbankadresse. Gebraucht wird die Form"
            " postgresql://benutzer:passwort@rechner:5432/datenbank."
        ) from refused
    try:
        async with engine.connect() as connection:
            version = (await connection.execute(text("SHOW server_version_num"))).scalar_one()
    except (OSError, DBAPIError, asyncpg.PostgresError, asyncpg.InterfaceError) as refused:
        cause = str(refused.orig if isinstance(refused, DBAPIError) else refused).splitlines()
        raise DatabaseOutOfReach(
            f"Die Datenbank {shown} aus {name} lässt keine Verbindung zu:"
            f" {(cause or [type(refused).__name__])[0]}"
        ) from refused
    finally:
        await engine.dispose()
    if int(version) < OLDEST * 10_000:
        raise Misuse(f"{name} nennt PostgreSQL {int(version) // 10_000}; nötig ist {OLDEST}.")
