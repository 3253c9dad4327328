"""The embedded server as an operator meets it: real programs, real kills, nothing replaced."""

import asyncio
import os
import select
import signal
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from app.db.cluster_files import data_folder, postgres_folder
from app.db.embedded import Cluster, running
from app.db.refusals import FolderInUse, StartFailed

IS_ROOT = os.geteuid() == 0
Ask = Callable[..., Any]
Service = Callable[..., subprocess.Popen[str]]


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


def server_uid(home: Path) -> int:
    return data_folder(home).stat().st_uid


def test_data_survive_a_restart_and_commands_find_the_server(
    cluster: Cluster, home: Path, ask: Ask
) -> None:
    endpoint = cluster.start()
    assert running(home) == endpoint
    ask(home, endpoint, "CREATE TABLE kept AS SELECT 42 AS n")
    cluster.stop()
    assert running(home) is None
    assert ask(home, cluster.start(), "SELECT n FROM kept") == 42


def test_the_server_is_utf8_with_checksums_closed_and_never_root(
    cluster: Cluster, home: Path, ask: Ask
) -> None:
    endpoint = cluster.start()
    assert ask(home, endpoint, "SHOW server_encoding") == "UTF8"
    assert ask(home, endpoint, "SHOW data_checksums") == "on"
    assert ask(home, endpoint, "SELECT lower('ÄÖÜ') || initcap('éa')") == "äöüÉa"
    guess = asyncpg.connect(endpoint.url("postgres", "guess", "postgres").replace("+asyncpg", ""))
    with pytest.raises(asyncpg.InvalidPasswordError):
        asyncio.run(guess)
    secret = postgres_folder(home) / "password"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(endpoint.host).stat().st_mode) == 0o700
    assert Path(f"/proc/{cluster.pid}").stat().st_uid == server_uid(home) != 0


def test_a_second_service_is_refused_by_folder_and_number(
    cluster: Cluster, home: Path, ask: Ask, service: Service
) -> None:
    endpoint = cluster.start()
    second = service(home)
    _, said = second.communicate()
    assert second.returncode == 1
    assert f"Prozess {os.getpid()}" in said
    assert str(home) in said
    assert "KREISSPIEGEL_HOME" in said
    with pytest.raises(FolderInUse) as refusal:
        Cluster(home).start()
    assert refusal.value.pid == os.getpid()
    assert ask(home, endpoint, "SELECT 1") == 1


def test_rows_survive_a_killed_server(cluster: Cluster, home: Path, ask: Ask) -> None:
    endpoint = cluster.start()
    ask(
        home,
        endpoint,
        "CREATE TABLE acknowledged (n int)",
        "INSERT INTO acknowledged SELECT generate_series(1, 1000)",
    )
    assert cluster.pid
    os.kill(cluster.pid, signal.SIGKILL)
    cluster.stop()
    assert ask(home, cluster.start(), "SELECT count(*) FROM acknowledged") == 1000


def test_a_killed_service_takes_its_server_along(
    cluster: Cluster, home: Path, programs: Path | None, ask: Ask, service: Service
) -> None:
    with service(home, programs) as victim:
        assert victim.stdout
        server = int(victim.stdout.readline())
        endpoint = running(home)
        assert endpoint
        ask(home, endpoint, "DROP TABLE IF EXISTS last", "CREATE TABLE last AS SELECT 7 AS n")
        victim.kill()
    assert ends(server)
    assert running(home) is None
    assert ask(home, cluster.start(), "SELECT n FROM last") == 7


def test_an_orphaned_server_is_stopped_first(cluster: Cluster, home: Path, ask: Ask) -> None:
    cluster.start()
    words = Path(f"/proc/{cluster.pid}/cmdline").read_bytes().rstrip(b"\0").split(b"\0")
    cluster.stop()
    # The same server, but bound to no service: what a killed one leaves where prctl is missing.
    orphan = subprocess.Popen(
        words, user=server_uid(home) if IS_ROOT else None, stderr=subprocess.DEVNULL
    )
    try:
        give_up = time.monotonic() + 30
        while running(home) is None and time.monotonic() < give_up:
            assert orphan.poll() is None
        endpoint = cluster.start()
        assert orphan.wait() == 0
    finally:
        orphan.send_signal(signal.SIGQUIT)
        orphan.wait()
    assert cluster.pid != orphan.pid
    assert ask(home, endpoint, "SELECT 1") == 1


def test_a_stranger_with_the_old_number_is_left_alone(
    cluster: Cluster, home: Path, ask: Ask
) -> None:
    cluster.start()
    assert cluster.pid
    os.kill(cluster.pid, signal.SIGKILL)
    cluster.stop()
    stranger = subprocess.Popen(["/bin/sleep", "60"], user=server_uid(home) if IS_ROOT else None)
    try:
        record = data_folder(home) / "postmaster.pid"
        rest = record.read_text().splitlines()[1:]
        record.write_text("\n".join([str(stranger.pid), *rest]) + "\n")
        assert running(home) is None
        assert ask(home, cluster.start(), "SELECT 1") == 1
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


def test_a_setting_postgresql_refuses_is_shown_and_frees_the_folder(
    cluster: Cluster, home: Path, programs: Path | None, ask: Ask
) -> None:
    with pytest.raises(StartFailed, match="shared_buffers"):
        Cluster(home, bin_dir=programs, conf={"shared_buffers": "viel"}).start()
    assert ask(home, cluster.start(), "SHOW shared_buffers") == "128MB"
