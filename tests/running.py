"""A real service in a process of its own, on a free port and a data folder of its own.

Its fixtures are known to all tests through conftest.py, so that one service is enough for them.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.db.postmaster import recorded
from app.settings import ROOT
from tests.forking import Forked, Forking
from tests.places import server_place

# As scripts/kreisspiegel does.
BEGIN = "import gc; gc.disable(); from app.cli import main; gc.freeze(); gc.enable(); "
COMMAND = [sys.executable, "-P", "-c", BEGIN + "main()"]
FORKING = [sys.executable, "-P", "-c", BEGIN + "from tests.forking import forked; forked(); main()"]
# Programs under test stay as they were chosen; every other setting is the test's own.
KEPT = ("KREISSPIEGEL_PG_BIN", "KREISSPIEGEL_RUN_AS")
READY = "Bereit: "


def environment(home: Path, **settings: str) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if k in KEPT or not k.startswith("KREISSPIEGEL_")}
    told = {f"KREISSPIEGEL_{name.upper()}": value for name, value in settings.items()}
    # The command line runs as it is installed: found by name, whatever folder it is called from.
    return {
        **plain,
        "PYTHONPATH": str(ROOT),
        "KREISSPIEGEL_HOME": str(home),
        "KREISSPIEGEL_PORT": "0",
        **told,
    }


def background(command: Sequence[str], **more: Any) -> subprocess.Popen[str]:
    """As a shell starts a background job: what a parent ignores, its child ignores too."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return subprocess.Popen(command, text=True, **more)
    finally:
        signal.signal(signal.SIGINT, before)


@dataclass
class Service:
    """One `kreisspiegel serve` on its folder, from its start to its end, and to the next one."""

    home: Path
    forking: Callable[[], Forking]
    # Shown at the first start only.
    keys: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    @property
    def errors(self) -> Path:
        return self.home.parent / f"{self.home.name}.errors"

    def start(self) -> "Service":
        """As an operator starts it."""
        told = environment(self.home)
        with self.errors.open("a") as log:
            self.process: subprocess.Popen[str] | Forked = background(
                [*COMMAND, "serve"], cwd="/", env=told, stdout=subprocess.PIPE, stderr=log
            )
        return self._until_ready()

    def again(self) -> "Service":
        """Once more on the same folder, without what each start imports."""
        with self.errors.open("a") as log:
            told = environment(self.home)
            self.process = self.forking().start(["serve"], told, log.fileno())
        return self._until_ready()

    def _until_ready(self) -> "Service":
        assert self.process.stdout
        self.said = []
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))
            if line.startswith(READY):
                self.keys |= self.shown
                return self
        self.process.stdout.close()
        self.process.wait()
        raise AssertionError(f"the service ended early: {self.said} {self.errors.read_text()}")

    @property
    def address(self) -> str:
        return self.said[-1].removeprefix(READY)

    @property
    def shown(self) -> dict[str, str]:
        """The keys that this start showed, by role."""
        shown = [line.split() for line in self.said if " ks_" in line]
        return {words[0]: words[-1] for words in shown}

    @property
    def server(self) -> int:
        """The process number of its PostgreSQL."""
        found = recorded(self.home / "postgres" / "data")
        assert found
        return found.pid

    def stop(self, request: signal.Signals = signal.SIGTERM) -> int:
        """End it in order; its exit code."""
        self.process.send_signal(request)
        return self.ended()

    def ended(self) -> int:
        """Its exit code, once it has ended."""
        assert self.process.stdout
        code = self.process.wait(60)
        with self.process.stdout as rest:
            self.said += rest.read().splitlines()
        return code


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    with server_place("spiegel-cli-") as folder:
        yield folder


@pytest.fixture(scope="session")
def forking() -> Iterator[Callable[[], Forking]]:
    """The process that forks; it is started when it is asked for."""
    started: list[Forking] = []

    def forking() -> Forking:
        # Without threads of a library it imports.
        told = environment(Path("/")) | {"OPENBLAS_NUM_THREADS": "1"}
        if not started:
            started.append(Forking(partial(background, cwd="/", env=told), FORKING))
        return started[0]

    yield forking
    for one in started:
        one.close()


@pytest.fixture(scope="session")
def service(place: Path, forking: Callable[[], Forking]) -> Iterator[Service]:
    """The service that all tests share, each of which leaves it running."""
    service = Service(place / "shared", forking).start()
    yield service
    # Whatever was done to it, it ends in order.
    assert service.stop() == 0


@pytest.fixture
def run(
    place: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs one command to its end in this process, as the console script would."""

    def run(
        *arguments: str, home: Path | None = None, told: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        wanted = environment(home or place / "none", **(told or {}))
        with monkeypatch.context() as patch:
            for name in os.environ:
                patch.delenv(name)
            for name, value in wanted.items():
                patch.setenv(name, value)
            patch.setattr(sys, "argv", ["kreisspiegel", *arguments])
            capfd.readouterr()
            with pytest.raises(SystemExit) as end:
                main()
        said = capfd.readouterr()
        code = end.value.code if isinstance(end.value.code, int) else 0
        return subprocess.CompletedProcess(arguments, code, said.out, said.err)

    return run


@pytest.fixture
def refused_start(
    run: Callable[..., subprocess.CompletedProcess[str]],
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a `serve` that ends by itself; what it does on a signal is taken back."""

    def refused_start(home: Path, **settings: str) -> subprocess.CompletedProcess[str]:
        before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)}
        try:
            return run("serve", home=home, told=settings)
        finally:
            for one, done in before.items():
                signal.signal(one, done)

    return refused_start
