"""A real service in a process of its own, on a free port and a data folder of its own.

Its fixtures are known to all tests through conftest.py, so that one service is enough for them.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.cli import main
from app.db.postmaster import recorded
from app.settings import ROOT
from tests.places import server_place

# As scripts/kreisspiegel does.
BEGIN = "import gc; gc.disable(); from app.cli import main; gc.freeze(); gc.enable(); main()"
COMMAND = [sys.executable, "-P", "-c", BEGIN]
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


@dataclass
class Service:
    """One `kreisspiegel serve` from its start to its end."""

    home: Path
    process: subprocess.Popen[str]
    errors: Path
    said: list[str] = field(default_factory=list)

    @classmethod
    def start(cls, home: Path, *arguments: str, **settings: str) -> "Service":
        errors = home.parent / f"{home.name}.errors"
        # As a shell starts a background job: what a parent ignores, its child ignores too.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        with errors.open("a") as log:
            process = subprocess.Popen(
                [*COMMAND, "serve", *arguments],
                cwd="/",
                env=environment(home, **settings),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        signal.signal(signal.SIGINT, before)
        return cls(home, process, errors)._until_ready()

    def _until_ready(self) -> "Service":
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line.rstrip("\n"))
            if line.startswith(READY):
                return self
        self.process.stdout.close()
        self.process.wait()
        raise AssertionError(f"the service ended early: {self.said} {self.errors.read_text()}")

    @property
    def address(self) -> str:
        return self.said[-1].removeprefix(READY)

    @property
    def keys(self) -> dict[str, str]:
        """The keys shown at the first start, by role."""
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
        rest, _ = self.process.communicate(timeout=60)
        self.said += rest.splitlines()
        return self.process.returncode


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    with server_place("spiegel-cli-") as folder:
        yield folder


@pytest.fixture(scope="session")
def begin(place: Path) -> Iterator[Callable[..., Service]]:
    """Starts services; whatever is still running at the end is stopped."""
    begun: list[Service] = []

    def begin(name: str, *arguments: str, **settings: str) -> Service:
        begun.append(Service.start(place / name, *arguments, **settings))
        return begun[-1]

    yield begin
    for service in begun:
        if service.process.poll() is None:
            # The one that was shared ends in order too, and of itself.
            assert service.stop() == 0
        if service.process.stdout:
            service.process.stdout.close()


@pytest.fixture(scope="session")
def service(begin: Callable[..., Service]) -> Service:
    """The service that most tests share; it is on its first start."""
    return begin("shared")


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
