"""What is measured: a durable server, fresh databases on it, and the service as it runs."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.engine import make_url

from app.auth.keys import create_key
from app.db.cluster_files import superuser_password
from app.db.embedded import SUPERUSER, Cluster, Endpoint
from app.db.engine import RUNTIME_ROLE, DatabaseUrls, open_engine
from app.db.migrate import migrate
from app.db.roles import provision
from app.intake.receipt import Signer
from app.load.everything import load_state
from app.settings import ROOT

DATA = ROOT / "data" / "thueringen"
TEMPLATE = "bench_template"
# The district that the synthetic rows are pushed for, on throwaway databases only.
AGS = "16070"
READY = "Bereit: "


@dataclass(frozen=True, slots=True)
class Place:
    """The running server, who owns and who uses its databases, and a district's key."""

    home: Path
    endpoint: Endpoint
    urls: DatabaseUrls
    key: str

    async def connect(self, database: str) -> asyncpg.Connection:
        return await connected(self.home, self.endpoint, database)

    def urls_of(self, database: str) -> DatabaseUrls:
        return _named(self.urls, database)


async def connected(home: Path, endpoint: Endpoint, database: str) -> asyncpg.Connection:
    """A superuser's connection."""
    return await asyncpg.connect(
        host=endpoint.host,
        port=endpoint.port,
        user=SUPERUSER,
        password=superuser_password(home),
        database=database,
    )


@contextmanager
def server(conf: Mapping[str, str]) -> Iterator[tuple[Path, Endpoint]]:
    """An embedded server with its own defaults: what it acknowledges is on the disk."""
    home = Path(tempfile.mkdtemp(prefix="spiegel-bench-"))
    home.chmod(0o711)  # the server's user has to get through when root measures
    try:
        with Cluster(home, conf=conf) as endpoint:
            yield home, endpoint
    finally:
        shutil.rmtree(home)


async def furnish(home: Path, endpoint: Endpoint) -> Place:
    """A template database with schema, the real data, and a key of the district."""
    given = await provision(home, endpoint)
    await _create(home, endpoint, TEMPLATE, "template0")
    urls = _named(given, TEMPLATE)
    await migrate(urls)
    await load_state(urls, DATA, Signer(Ed25519PrivateKey.generate()), lambda _: None)
    engine = open_engine(urls.owner, pool_size=1)
    async with engine.begin() as connection:
        key = await create_key(connection, "district", AGS, days=1)
    await engine.dispose()
    return Place(home, endpoint, given, key)


@asynccontextmanager
async def clone(place: Place, name: str) -> AsyncIterator[DatabaseUrls]:
    """A fresh database with everything the template holds."""
    await _create(place.home, place.endpoint, name, TEMPLATE)
    try:
        yield place.urls_of(name)
    finally:
        connection = await place.connect("postgres")
        await connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        await connection.close()


@dataclass(frozen=True, slots=True)
class Service:
    """A process that answers at `address`."""

    address: str
    pid: int

    @property
    def peak_mib(self) -> int:
        """The most memory the process ever held."""
        status = Path(f"/proc/{self.pid}/status").read_text("utf-8")
        return int(status.split("VmHWM:")[1].split()[0]) // 1024

    @property
    def cpu_seconds(self) -> float:
        """What the process has computed so far, however busy the machine is with other things."""
        return cpu_seconds(self.pid)


def cpu_seconds(pid: int) -> float:
    """What a process has computed so far."""
    # Fields are counted from behind the name, which may hold blanks; see proc(5).
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(place: Place, urls: DatabaseUrls) -> Iterator[Service]:
    """`kreisspiegel serve` as an operator starts it, one worker."""
    told = {
        "HOME": str(place.home / "service"),
        "PORT": "0",
        "DATABASE_URL": urls.app,
        "MIGRATION_URL": urls.owner,
    }
    environment = {
        **{name: value for name, value in os.environ.items() if "KREISSPIEGEL" not in name},
        **{f"KREISSPIEGEL_{name}": value for name, value in told.items()},
    }
    command = [sys.executable, "-c", "from app.cli import main; main()", "serve", "--no-load"]
    with running(command, environment) as service:
        yield service


@contextmanager
def running(command: list[str], environment: Mapping[str, str] | None = None) -> Iterator[Service]:
    """A service from its first answer to its end; it says its address after `READY`."""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            for line in process.stdout or ():
                if line.startswith(READY):
                    yield Service(line.removeprefix(READY).strip(), process.pid)
                    return
            raise RuntimeError("the service ended before it answered")
        finally:
            process.terminate()


async def _create(home: Path, endpoint: Endpoint, name: str, template: str) -> None:
    connection = await connected(home, endpoint, "postgres")
    await connection.execute(
        f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy'
        " OWNER kreisspiegel_owner"
    )
    await connection.execute(f'GRANT CONNECT, TEMPORARY ON DATABASE "{name}" TO {RUNTIME_ROLE}')
    await connection.close()


def _named(urls: DatabaseUrls, database: str) -> DatabaseUrls:
    owner, app = (
        make_url(url).set(database=database).render_as_string(hide_password=False)
        for url in (urls.owner, urls.app)
    )
    return DatabaseUrls(owner, app)
