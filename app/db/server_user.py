"""Who runs the server: never root, and only in folders this user can really reach."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.db.refusals import NotReachable

if sys.platform != "win32":
    import pwd

PR_SET_PDEATHSIG = 1
# The service's own working folder may be closed to the server's user; this one never is.
ANYWHERE = "/"
# Tried in this order when root starts the service and nothing else names a user.
USUAL_USERS = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class ServerUser:
    """The user of every PostgreSQL process; `drops` when root has to become that user."""

    uid: int
    gid: int
    name: str
    drops: bool

    def spawn(
        self,
        command: Sequence[str | Path],
        output: IO[bytes],
        end: signal.Signals,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start `command`; on Linux it gets `end` when this process dies, even by kill -9.

        The kernel binds that to the calling thread, hence: call it from the main thread.
        """
        return subprocess.Popen(
            command,
            cwd=ANYWHERE,
            env={**_environment(), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # Ctrl-C in the terminal reaches the service, which then stops the server in order.
            start_new_session=True,
            preexec_fn=_ends_with_parent(end),  # noqa: PLW1509 -- one system call, no lock
            user=self.uid if self.drops else None,
            group=self.gid if self.drops else None,
            extra_groups=[] if self.drops else None,
        )

    def ask(self, command: Sequence[str | Path]) -> tuple[bool, str]:
        """Run `command` to its end as this user: whether it succeeded, and its output."""
        try:
            done = subprocess.run(
                command,
                cwd=ANYWHERE,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                user=self.uid if self.drops else None,
                group=self.gid if self.drops else None,
                extra_groups=[] if self.drops else None,
            )
        except OSError as error:
            return False, str(error)
        return done.returncode == 0, done.stdout.decode(errors="replace")

    def reaches(self, folder: Path) -> bool:
        # Asked of the system itself, as that user: modes alone do not tell about ACLs or mounts.
        return self.ask(["/bin/sh", "-c", 'cd -- "$1"', "sh", folder])[0]

    def own(self, path: Path) -> None:
        if self.drops:
            os.chown(path, self.uid, self.gid)


def choose(data: Path, run_as: str | None) -> ServerUser:
    """The current user; for root the owner of `data`, else `run_as`, else a usual one."""
    owner = data.stat() if data.exists() else None
    if os.geteuid() != 0:
        if owner and owner.st_uid != os.geteuid():
            raise NotReachable(
                f"Der Datenordner {data} gehört dem Benutzer {_name(owner.st_uid)}. Starten Sie "
                "den Dienst als dieser Benutzer, oder setzen Sie KREISSPIEGEL_HOME auf einen "
                "eigenen Ordner."
            )
        return ServerUser(os.geteuid(), os.getegid(), _name(os.geteuid()), drops=False)
    if owner and owner.st_uid != 0:
        return ServerUser(owner.st_uid, owner.st_gid, _name(owner.st_uid), drops=True)
    for name in (run_as,) if run_as else USUAL_USERS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return ServerUser(entry.pw_uid, entry.pw_gid, name, drops=True)
    raise NotReachable(
        f"PostgreSQL läuft nicht als root, und der Benutzer „{run_as or 'nobody'}“ taugt nicht "
        "als Ersatz: Es gibt ihn nicht, oder er ist selbst root. Nennen Sie mit "
        "KREISSPIEGEL_RUN_AS einen vorhandenen Benutzer ohne besondere Rechte."
    )


def open_way(home: Path, user: ServerUser) -> None:
    """Let `user` pass through `home`, and through nothing above it; refuse if that is not enough.

    A folder above belongs to the operator: opening it could lay bare files not ours.
    """
    if not user.drops or user.reaches(home):
        return
    if user.reaches(home.parent):
        home.chmod(home.stat().st_mode & 0o7777 | 0o011)
    if not user.reaches(home):
        ways = [*reversed(home.parents), home]
        closed = next((way for way in ways if not user.reaches(way)), home)
        raise NotReachable(
            f"PostgreSQL läuft hier als Benutzer „{user.name}“, doch der Ordner {closed} lässt "
            f"ihn nicht durch. Setzen Sie KREISSPIEGEL_HOME (jetzt {home}) auf einen Ordner, den "
            f"er erreicht, oder öffnen Sie den Weg selbst: chmod o+x {closed}"
        )


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _environment() -> dict[str, str]:
    # PGPORT, PGDATA and their like would change the server behind the settings' back.
    return {key: value for key, value in os.environ.items() if not key.startswith("PG")}


def _ends_with_parent(end: signal.Signals) -> Callable[[], None] | None:
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None).prctl
    parent = os.getpid()

    def bind() -> None:
        prctl(PR_SET_PDEATHSIG, int(end))
        # The parent may have died before the line above took effect.
        if os.getppid() != parent:
            os._exit(1)

    return bind
