"""Command `serve` from start to end: it refuses in words, ends in order, survives kills."""

import asyncio
import os
import select
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from app.cli.home import FALLBACK, data_home
from app.cli.serve import address_of
from app.db.cluster_files import superuser_password
from app.db.embedded import running
from app.db.roles import DATABASE
from app.settings import Settings

Run = Callable[..., subprocess.CompletedProcess[str]]
Kept = dict[UUID, tuple[int, int]]
ACKNOWLEDGED = 25
# A district of which no other test of these services tells or asks.
LEFT_ALONE = "16054"
BASES = ("fortschreibung", "zensus2011", "own_register")

SUBMISSIONS = text("""
SELECT s.id, s.created + s.updated AS written,
       (SELECT count(*) FROM observation o WHERE o.submission_id = s.id) AS rows
FROM submission s
""")


def ends(pid: int) -> bool:
    """Wait until process `pid` is gone, half a minute at most."""
    try:
        watched = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([watched], [], [], 30)[0])
    finally:
        os.close(watched)


def kept(home: Path) -> Kept:
    """Per submission: the rows it says it wrote, and the rows that are there."""

    async def asked() -> Kept:
        endpoint = running(home)
        assert endpoint
        # As superuser, because row security hides other callers' submissions from the owner too.
        engine = create_async_engine(endpoint.url("postgres", superuser_password(home), DATABASE))
        async with engine.connect() as connection:
            found = (await connection.execute(SUBMISSIONS)).all()
        await engine.dispose()
        return {row.id: (row.written, row.rows) for row in found}

    return asyncio.run(asked())


def test_a_second_start_on_the_same_folder_is_refused(service: Any, refused_start: Run) -> None:
    second = refused_start(service.home)
    assert second.returncode == 2
    assert str(service.home) in second.stderr
    assert str(service.process.pid) in second.stderr
    assert "Traceback" not in second.stderr
    assert httpx.get(f"{service.address}/v1/frameworks", trust_env=False).status_code == 200


def test_commands_beside_the_service_change_nothing_twice(service: Any, run: Run) -> None:
    loaded = run("load", home=service.home)
    assert loaded.returncode == 0, loaded.stderr
    assert "Amtliche Angaben: 0 neue Werte" in loaded.stdout
    assert run("migrate", home=service.home).returncode == 0
    unknown = run("load", "atlantis", home=service.home)
    assert (unknown.returncode, "thueringen" in unknown.stderr) == (2, True)


def test_settings_that_do_not_fit_are_named(run: Run, place: Path) -> None:
    for told, name in (
        ({"port": "viele"}, "KREISSPIEGEL_PORT"),
        ({"log_level": "laut"}, "KREISSPIEGEL_LOG_LEVEL"),
        ({"database_url": "keine adresse"}, "KREISSPIEGEL_DATABASE_URL"),
        ({"database_url": "mysql://rechner/db"}, "KREISSPIEGEL_DATABASE_URL"),
    ):
        refused = run("migrate", home=place / "none", told=told)
        assert (refused.returncode, name in refused.stderr) == (2, True), refused.stderr
        assert "Traceback" not in refused.stderr


@pytest.fixture(scope="module")
def first(service: Any) -> Iterator[tuple[Any, int, Kept]]:
    """The service that has ended in order, the process of its server, and what it held."""
    server, held = service.server, kept(service.home)
    # As Ctrl-C ends it; at the end of all tests it is ended by SIGTERM.
    assert service.stop(signal.SIGINT) == 0
    yield service, server, held
    # These tests end it, kill it, and rob it of its server; others find it running.
    if service.process.poll() is not None:
        service.again()


@pytest.fixture(scope="module")
def second(first: tuple[Any, int, Kept]) -> Any:
    """The same service, started again on what the first one left."""
    return first[0].again()


def test_it_ends_in_order_and_leaves_its_folder_to_others(
    first: tuple[Any, int, Kept], refused_start: Run
) -> None:
    ended, server, _ = first
    assert ended.said[-1] == "Der Dienst ist beendet."
    assert ends(server)
    assert running(ended.home) is None
    # A taken port is told by number.
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        refused = refused_start(ended.home, port=port)
    assert refused.returncode == 2
    assert f"Port {port}" in refused.stderr
    assert "KREISSPIEGEL_PORT" in refused.stderr
    assert running(ended.home) is None


def test_it_comes_back_with_its_data(first: tuple[Any, int, Kept], second: Any) -> None:
    assert second.shown == {}
    assert any("key create" in line for line in second.said)
    assert kept(second.home) == first[2]


def push_until_the_end(client: httpx.Client, year: int, accepted: Callable[[UUID], None]) -> None:
    """Rewrite three rows with new, synthetic values again and again, until nobody answers."""
    with client:
        for numerator in count(100):
            values = {"period": str(year), "numerator": numerator, "denominator": 10_000}
            rows = [{"indicator": "DEM-03", "basis": basis, **values} for basis in BASES]
            try:
                path = f"/v1/districts/{LEFT_ALONE}/submissions"
                answer = client.post(path, json={"rows": rows})
            except httpx.TransportError:
                return
            if answer.status_code != 201:
                return
            accepted(UUID(answer.json()["id"]))


def test_a_kill_loses_nothing_acknowledged_and_leaves_nothing_half(second: Any, run: Run) -> None:
    victim = second
    made = run("key", "create", "--role", "district", "--ags", LEFT_ALONE, home=victim.home)
    acknowledged: list[UUID] = []
    enough = threading.Event()

    def accepted(submission: UUID) -> None:
        acknowledged.append(submission)
        if len(acknowledged) >= ACKNOWLEDGED:
            enough.set()

    headers = {"Authorization": f"Bearer {made.stdout.strip()}"}
    lanes = []
    for year in (2000, 2001, 2002):
        client = httpx.Client(base_url=victim.address, headers=headers, trust_env=False, timeout=30)
        lanes.append(threading.Thread(target=push_until_the_end, args=(client, year, accepted)))
    for lane in lanes:
        lane.start()
    assert enough.wait(60)
    server = victim.server
    os.kill(server, signal.SIGKILL)
    victim.process.kill()
    assert victim.ended() == -signal.SIGKILL
    for lane in lanes:
        lane.join()
    assert ends(server)
    heir = victim.again()
    there = kept(heir.home)
    assert set(acknowledged) <= set(there)
    assert {name: counts for name, counts in there.items() if counts[0] != counts[1]} == {}
    # Without its server it is of no use to anybody, and ends.
    os.kill(heir.server, signal.SIGKILL)
    assert heir.ended() == 1
    assert "PostgreSQL ist unerwartet" in heir.errors.read_text()
    # A command starts the server for as long as it takes, and nothing of the killed one stays.
    assert "ministry" in run("key", "list", home=heir.home).stdout
    assert running(heir.home) is None


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),  # noqa: S104 -- shown, not bound
        ("::1", "http://[::1]:8000"),
    ],
)
def test_the_address_shown_can_be_opened_here(host: str, shown: str) -> None:
    assert address_of(host, 8000) == shown


def test_the_data_folder_is_the_same_for_every_command(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KREISSPIEGEL_HOME", "KREISSPIEGEL_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    assert data_home(Settings(), place) == place / ".kreisspiegel"
    # The tests' own folder is closed to others: for root's server user only the fallback is left.
    closed = data_home(Settings(), tmp_path)
    as_root = closed.parent == FALLBACK and len(closed.name) == 12
    assert as_root if os.geteuid() == 0 else closed == tmp_path / ".kreisspiegel"
    assert data_home(Settings(), tmp_path) == closed
    (tmp_path / ".kreisspiegel" / "postgres" / "data").mkdir(parents=True)
    assert data_home(Settings(), tmp_path) == tmp_path / ".kreisspiegel"
    assert data_home(Settings(home=place / "chosen"), tmp_path) == place / "chosen"
