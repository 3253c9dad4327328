"""The embedded PostgreSQL: started and stopped with the service, safe when either is killed.

On Linux the server ends with the service even after kill -9; elsewhere the next start ends it.
Linux is tested, macOS is not, and Windows is refused with a pointer to KREISSPIEGEL_DATABASE_URL.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from urllib.parse import quote, urlencode

from app.db import binaries, cluster_files, folder_lock, postmaster, server_user
from app.db.cluster_files import data_folder, postgres_folder
from app.db.refusals import NoBinaries, NotReachable, StartFailed
from app.db.server_user import ServerUser

SUPERUSER = "postgres"
PORT = 5432
# Long, because replaying the log after a crash may take minutes and must not be cut short.
START_SECONDS = 600.0
# How long processes of a killed server may take to notice and let go of its memory.
LET_GO_SECONDS = 20.0
POLL_SECONDS = 0.01

# For a small machine with two cores; `conf` overrides each of them.
DEFAULTS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": str(PORT),
    "max_connections": "60",
    "shared_buffers": "128MB",
    "effective_cache_size": "512MB",
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "max_wal_size": "512MB",
    "wal_compression": "on",
    # The queries are short: compiling them costs more than it saves.
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server listens: a socket folder (absolute path) or an address, and the port."""

    host: str
    port: int

    def url(self, user: str, password: str, database: str) -> str:
        """The URL for SQLAlchemy's asyncpg driver; every part is escaped."""
        place = urlencode({"host": self.host, "port": self.port}, quote_via=quote)
        login = f"{quote(user, safe='')}:{quote(password, safe='')}"
        return f"postgresql+asyncpg://{login}@/{quote(database, safe='')}?{place}"


class Cluster:
    """One PostgreSQL server on the data below `home`; a context manager over start and stop.

    `bin_dir` names other programs than the wheel's, `run_as` the server's user when root starts
    it, `conf` server parameters over `DEFAULTS`. Every failure is a `Refused`.
    """

    def __init__(
        self,
        home: Path,
        *,
        bin_dir: Path | None = None,
        run_as: str | None = None,
        conf: Mapping[str, str] | None = None,
    ) -> None:
        self.home = home.absolute()
        self._bin_dir = bin_dir
        self._run_as = run_as
        self._conf = {**DEFAULTS, **(conf or {})}
        self._process: subprocess.Popen[bytes] | None = None
        self._lock: int | None = None

    def __enter__(self) -> Endpoint:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int | None:
        """The server's process while it runs."""
        return self._process.pid if self._process else None

    def start(self) -> Endpoint:
        """Take the folder, make the data if there is none, and wait until the server answers.

        Call it from the main thread: on Linux the server ends with the thread that started it.
        """
        if self._process:
            raise RuntimeError("this cluster is already started")
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("start the cluster from the main thread, or it ends with its thread")
        if sys.platform == "win32":
            raise NoBinaries(
                "Der eingebettete Server läuft unter Linux und macOS. Nennen Sie unter Windows mit "
                "KREISSPIEGEL_DATABASE_URL ein eigenes PostgreSQL."
            )
        with contextlib.ExitStack() as undo:
            undo.callback(self.stop)
            try:
                self._take_folder()
                endpoint = self._serve()
            except (PermissionError, FileExistsError, NotADirectoryError) as error:
                raise NotReachable(
                    f"Der Datenordner {self.home} ist diesem Benutzer verschlossen ({error}). "
                    "Setzen Sie KREISSPIEGEL_HOME auf einen Ordner, in den er schreiben darf."
                ) from error
            except OSError as error:
                raise StartFailed(
                    f"PostgreSQL ist in {self.home} nicht gestartet.", str(error)
                ) from error
            undo.pop_all()
        return endpoint

    def stop(self) -> None:
        """Shut the server down in order and let go of the folder; harmless when repeated."""
        if self._process:
            postmaster.end_child(self._process)
            self._process = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _take_folder(self) -> None:
        self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        # One name per folder, whatever links led to it: processes are recognised by it.
        self.home = self.home.resolve()
        self._lock = folder_lock.hold(self.home)
        postgres_folder(self.home).mkdir(mode=0o700, exist_ok=True)

    def _serve(self) -> Endpoint:
        home, folder, data = self.home, postgres_folder(self.home), data_folder(self.home)
        user = server_user.choose(data, self._run_as)
        server_user.open_way(home, user)
        if user.drops:
            folder.chmod(0o711)
        programs = binaries.locate(self._bin_dir, folder / "binaries", user)
        cluster_files.ensure_data(home, programs, user)
        sockets = cluster_files.socket_folder(home, user)
        quoted = str(sockets).replace('"', '""')
        fixed = {"unix_socket_directories": f'"{quoted}"', "unix_socket_permissions": "0700"}
        command: list[str | Path] = [programs["postgres"], "-D", data]
        for name, value in {**self._conf, **fixed}.items():
            command += ["-c", f"{name}={value}"]
        self._launch(command, user, _clear_predecessor(data))
        return Endpoint(str(sockets), int(self._conf["port"]))

    def _launch(
        self, command: list[str | Path], user: ServerUser, environment: Mapping[str, str]
    ) -> None:
        log = cluster_files.open_log(self.home, user)
        give_up = time.monotonic() + LET_GO_SECONDS
        while True:
            start = log.stat().st_size
            with log.open("ab") as output:
                self._process = user.spawn(command, output, signal.SIGINT, environment)
            if self._comes_up(self._process):
                return
            with log.open("rb") as written:
                written.seek(start)
                tail = written.read().decode(errors="replace")
            # Processes of a killed server may hold its memory for a moment longer.
            if "shared memory block" not in tail or time.monotonic() > give_up:
                raise StartFailed(
                    f"PostgreSQL ist in {self.home} nicht gestartet; alles Weitere steht in {log}.",
                    tail,
                )
            time.sleep(POLL_SECONDS * 20)

    def _comes_up(self, process: subprocess.Popen[bytes]) -> bool:
        give_up = time.monotonic() + START_SECONDS
        while process.poll() is None and time.monotonic() < give_up:
            seen = postmaster.recorded(data_folder(self.home))
            if seen and seen.pid == process.pid and seen.ready:
                return True
            time.sleep(POLL_SECONDS)
        return False


def _clear_predecessor(data: Path) -> dict[str, str]:
    """Stop the server of a killed service; return what the next one has to be told of it.

    The caller holds the folder, so no living service owns that server.
    """
    before = postmaster.recorded(data)
    if before is None:
        return {}
    if postmaster.is_serving(before.pid, data):
        postmaster.end_orphan(before.pid, data)
    # After a restart of the machine or container a stranger may carry the old number, and
    # PostgreSQL would wait for it in vain. A number named here it ignores; its own check of
    # shared memory still keeps two servers apart.
    return {"PG_GRANDPARENT_PID": str(before.pid)}


def running(home: Path) -> Endpoint | None:
    """Where the server of another process on `home` answers; None when there is none.

    Refused with `NotReachable` when the folder belongs to another user.
    """
    data = data_folder(home.resolve())
    try:
        seen = postmaster.recorded(data)
    except PermissionError as error:
        raise NotReachable(
            f"{data} ist für diesen Benutzer nicht lesbar. Rufen Sie den Befehl als der Benutzer "
            "auf, der den Dienst startet."
        ) from error
    if seen is None or not seen.ready or not postmaster.is_serving(seen.pid, data):
        return None
    return Endpoint(seen.socket_dir or seen.address, seen.port)
