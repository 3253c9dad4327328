"""A real PostgreSQL with Thüringen's real data for every test, quick enough to have one each.

`world` is shared and only read; `fresh` belongs to one test, which may write and commit; `kept` to
one file. What was written is taken back before the next one gets it (tests/lending.py).
"""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.db.cluster_files import superuser_password
from app.db.embedded import SUPERUSER, Cluster, Endpoint
from app.db.engine import DatabaseUrls, asyncpg_url
from app.db.migrate import migrate
from app.db.roles import provision
from app.load.everything import load_state
from app.settings import ROOT, Settings
from tests.factories import (
    PREFIX,
    SIGNER,
    Database,
    Server,
    World,
    clone,
    on_server,
    serving,
)
from tests.lending import Lending, pristine
from tests.logins import hasten
from tests.places import server_place
from tests.running import forking, place, refused_start, run, service

# Fixtures of a service in a process of its own, for the command line and the clients.
__all__ = ["forking", "place", "refused_start", "run", "service"]

# What a test database loses in a power cut nobody misses, and none lives long enough to be tidied.
CONF = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    # Beside the data, so that nothing else is left of a run that was killed.
    "dynamic_shared_memory_type": "mmap",
}
DATA = ROOT / "data" / "thueringen"


@pytest.fixture(scope="session")
def embedded() -> Iterator[tuple[Path, Endpoint] | None]:
    """The embedded server; none when KREISSPIEGEL_DATABASE_URL names another one."""
    settings = Settings()
    if settings.database_url:
        yield None
        return
    with server_place("spiegel-") as home:
        cluster = Cluster(home, bin_dir=settings.pg_bin, run_as=settings.run_as, conf=CONF)
        with cluster as endpoint:
            yield home, endpoint


@pytest.fixture(scope="session")
async def server(embedded: tuple[Path, Endpoint] | None) -> AsyncIterator[Server]:
    """Where databases are made; with two logins, or with the one that the settings name."""
    given = Settings().database_url
    if embedded:
        home, endpoint = embedded
        urls = await provision(home, endpoint)
        superuser = endpoint.url(SUPERUSER, superuser_password(home), "postgres")
    elif given:
        superuser = asyncpg_url(given.get_secret_value())
        urls = DatabaseUrls(superuser, superuser, set_role=True)
    async with on_server(superuser, urls) as server:
        if embedded:
            await hasten(server.maintenance, (superuser, urls.owner, urls.app))
        yield server


@pytest.fixture(scope="session")
async def template(server: Server) -> AsyncIterator[str]:
    """The name of a database that is migrated, loaded, and left alone from then on."""
    name = f"{PREFIX}_template"
    urls = await server.create(name)
    await migrate(urls)
    await load_state(urls, DATA, SIGNER, lambda _: None)
    yield name
    await server.drop(name)


@pytest.fixture(scope="session")
async def database(server: Server, template: str) -> AsyncIterator[Database]:
    """The shared database, for tests that roll back what they do."""
    async with clone(server, template) as database:
        yield database


@pytest.fixture(scope="session")
async def world(database: Database) -> AsyncIterator[World]:
    """The service on the shared database, for tests that only read."""
    async with serving(database) as world:
        yield world


@pytest.fixture(scope="session")
async def lendable(server: Server, template: str) -> AsyncIterator[str]:
    """The name of a template whose clones can be put back to what they were."""
    async with pristine(server, template) as name:
        yield name


@pytest.fixture(scope="session")
async def lending(server: Server, lendable: str) -> AsyncIterator[Lending]:
    """Databases for tests that write; what one wrote is gone when the next one gets it."""
    async with Lending.of(server, lendable) as lending:
        yield lending


@pytest.fixture
async def fresh(lending: Lending) -> AsyncIterator[World]:
    """The service on a database of the test's own, for tests that write."""
    async with lending.one() as world:
        yield world


@pytest.fixture(scope="module")
async def kept(lending: Lending) -> AsyncIterator[World]:
    """The service on a database of one file's own: what a test wrote, the next one meets."""
    async with lending.one() as world:
        yield world


@pytest.fixture
async def empty(server: Server) -> AsyncIterator[Database]:
    """A database without a single table."""
    async with clone(server, "template0") as database:
        yield database
