"""Data folders and servers for the tests of the embedded PostgreSQL: real programs only."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from app.db.cluster_files import superuser_password
from app.db.embedded import Cluster, Endpoint
from app.settings import Settings
from tests.places import server_place

ROOT = Path(__file__).resolve().parents[2]
SERVICE = """
import sys
from pathlib import Path
from app.db.embedded import Cluster
cluster = Cluster(Path(sys.argv[1]), bin_dir=Path(sys.argv[2]) if sys.argv[2] else None)
cluster.start()
print(cluster.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    with server_place("spiegel-") as folder:
        yield folder


@pytest.fixture(scope="session")
def programs() -> Path | None:
    """Those that the run is told, as all tests are run with each PostgreSQL; None is the wheel."""
    return Settings().pg_bin


@pytest.fixture(scope="session")
def home(place: Path) -> Path:
    """One data folder; each test leaves it stopped."""
    return place / "home"


@pytest.fixture
def cluster(home: Path, programs: Path | None) -> Iterator[Cluster]:
    cluster = Cluster(home, bin_dir=programs)
    yield cluster
    cluster.stop()


@pytest.fixture(scope="session")
def ask() -> Callable[..., Any]:
    """The single value the last of some statements answers to the superuser."""

    async def value(home: Path, endpoint: Endpoint, statements: tuple[str, ...]) -> Any:
        connection = await asyncpg.connect(
            host=endpoint.host,
            port=endpoint.port,
            user="postgres",
            password=superuser_password(home),
            database="postgres",
        )
        try:
            for statement in statements:
                answer = await connection.fetchval(statement)
        finally:
            await connection.close()
        return answer

    def ask(home: Path, endpoint: Endpoint, *statements: str) -> Any:
        return asyncio.run(value(home, endpoint, statements))

    return ask


@pytest.fixture(scope="session")
def service() -> Callable[..., subprocess.Popen[str]]:
    """Starts a process that holds a cluster and prints its server's number."""

    def service(home: Path, programs: Path | None = None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", SERVICE, home, programs or ""],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return service
