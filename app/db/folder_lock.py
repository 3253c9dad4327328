"""One service per data folder: the lock lives exactly as long as the process that took it."""

import contextlib
import os
import sys
from pathlib import Path

from app.db.refusals import FolderInUse, NotReachable

if sys.platform != "win32":
    import fcntl


def hold(home: Path) -> int:
    """Lock `home` for this process and return the open file; closing it lets go.

    The kernel drops the lock when the process ends, however it ends, so a file left behind
    by a killed service locks nobody out.
    """
    path = home / "service.lock"
    try:
        # Not inherited by child processes: the server must not outlive us with our lock.
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError as error:
        raise NotReachable(
            f"Die Sperrdatei {path} gehört einem anderen Benutzer. Starten Sie den Dienst als "
            "dieser Benutzer, oder setzen Sie KREISSPIEGEL_HOME auf einen eigenen Ordner."
        ) from error
    with contextlib.ExitStack() as undo:
        undo.callback(os.close, lock)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FolderInUse(home, _holder(lock)) from None
        os.ftruncate(lock, 0)
        os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
        undo.pop_all()
    return lock


def _holder(lock: int) -> int | None:
    # Empty for the instant between taking the lock and writing the number.
    written = os.pread(lock, 32, 0).strip()
    return int(written) if written.isdigit() else None
