"""The server process as its own pid file tells of it, believed only after a look at the process."""

import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

# A fast shutdown writes a checkpoint; on a slow disk that may take a while.
PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Postmaster:
    """What `postmaster.pid` says: the number, where it listens, and whether it is ready."""

    pid: int
    port: int
    socket_dir: str
    address: str
    ready: bool


def recorded(data: Path) -> Postmaster | None:
    """The server that last wrote its pid file into `data`, alive or not; None without one."""
    try:
        lines = (data / "postmaster.pid").read_text(errors="replace").splitlines()
    except FileNotFoundError:
        return None
    # While the server starts, the file grows line by line.
    lines += [""] * (8 - len(lines))
    pid, _, _, port, socket_dir, address, _, status = (line.strip() for line in lines[:8])
    # A standalone backend writes its number with a minus sign.
    if not pid.lstrip("-").isdigit():
        return None
    return Postmaster(
        pid=abs(int(pid)),
        port=int(port) if port.isdigit() else 0,
        socket_dir=socket_dir,
        address=address,
        ready=status in ("ready", "standby"),
    )


def is_serving(pid: int, data: Path) -> bool:
    """Whether `pid` is alive and really PostgreSQL on `data`, not a stranger with its number."""
    line = _command_line(pid) + " "
    return "postgres" in line.split(" -D ")[0] and f" -D {data} " in line


def end_orphan(pid: int, data: Path) -> None:
    """Stop a server whose service died: fast, then at once. Never by SIGKILL.

    SIGQUIT is safe for the data: the next start replays the log.
    """
    for request in (signal.SIGINT, signal.SIGQUIT):
        try:
            os.kill(pid, request)
        except ProcessLookupError:
            return
        give_up = time.monotonic() + PATIENCE_SECONDS
        while is_serving(pid, data):
            if time.monotonic() > give_up:
                break
            time.sleep(POLL_SECONDS)
        else:
            return


def end_child(process: subprocess.Popen[bytes]) -> None:
    """Stop our own server: fast, then at once, and wait for its end. Never by SIGKILL."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGQUIT)
        process.wait()


def _command_line(pid: int) -> str:
    # Readable for everyone, unlike /proc/<pid>/cwd, which a container may deny even to root.
    if Path("/proc/self/cmdline").exists():
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes()
        except (FileNotFoundError, ProcessLookupError):
            return ""
        return words.decode(errors="replace").rstrip("\0").replace("\0", " ")
    shown = subprocess.run(
        ["/bin/ps", "-ww", "-o", "args=", "-p", str(pid)], capture_output=True, check=False
    )
    return shown.stdout.decode(errors="replace").strip()
