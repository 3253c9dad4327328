"""What the embedded server keeps on disk; a kill at any moment leaves nothing half-made."""

import hashlib
import os
import secrets
import shutil
import signal
import stat
import tempfile
from pathlib import Path

from app.db.binaries import Binaries
from app.db.refusals import NotReachable, StartFailed
from app.db.server_user import ServerUser

# The kernel takes 108 bytes for a socket's whole name (104 on macOS), and the name of the
# socket and of its lock file need some of them.
LONGEST_SOCKET_DIR = 80
LOG_LIMIT_BYTES = 10 * 1024 * 1024


def postgres_folder(home: Path) -> Path:
    return home / "postgres"


def data_folder(home: Path) -> Path:
    return postgres_folder(home) / "data"


def password_file(home: Path) -> Path:
    return postgres_folder(home) / "password"


def superuser_password(home: Path) -> str:
    """The password of `postgres`; refused when the caller is not the user of the service."""
    path = password_file(home)
    try:
        return path.read_text()
    except PermissionError as error:
        raise NotReachable(
            f"{path} ist für diesen Benutzer nicht lesbar. Rufen Sie den Befehl als der Benutzer "
            "auf, der den Dienst startet."
        ) from error
    except FileNotFoundError as error:
        raise StartFailed(
            f"{path} fehlt, der Datenordner daneben aber nicht. Stellen Sie beide aus derselben "
            "Sicherung wieder her."
        ) from error


def write_secret(path: Path, text: str) -> None:
    """Put `text` at `path` whole or not at all, readable for the folder's server user only."""
    handle, partial = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside = data_folder(path.parent.parent)
    if os.geteuid() == 0 and beside.exists():
        # The server's user can read all data anyway, and may start the service itself one day.
        os.chown(partial, beside.stat().st_uid, beside.stat().st_gid)
    Path(partial).replace(path)
    _settle(path.parent)


def ensure_data(home: Path, binaries: Binaries, user: ServerUser) -> None:
    """Initialise the data folder unless it is there; it appears complete or not at all."""
    data, folder = data_folder(home), postgres_folder(home)
    for leftover in folder.glob("data.partial-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    if data.exists():
        _require_same_major(data, binaries)
        superuser_password(home)
        return
    # Written first: data without a password would be closed for good.
    write_secret(password_file(home), secrets.token_urlsafe(24))
    user.own(password_file(home))
    partial = Path(tempfile.mkdtemp(prefix="data.partial-", dir=folder))
    user.own(partial)
    with tempfile.TemporaryFile() as output:
        command = _initdb(binaries, partial, password_file(home))
        process = user.spawn(command, output, signal.SIGTERM)
        failed = process.wait() != 0
        output.seek(0)
        written = output.read().decode(errors="replace")
    if failed:
        shutil.rmtree(partial, ignore_errors=True)
        raise StartFailed(f"Der Datenordner {data} ließ sich nicht anlegen.", written)
    partial.rename(data)
    _settle(folder)


def socket_folder(home: Path, user: ServerUser) -> Path:
    """A folder for the socket, 0700: below `home`, or a short one in the system's temp folder.

    A comma would read as a list of hosts in a database URL, so it counts as too long.
    """
    inside = postgres_folder(home) / "run"
    if len(os.fsencode(inside)) <= LONGEST_SOCKET_DIR and not set(',"') & set(str(inside)):
        inside.mkdir(mode=0o700, exist_ok=True)
        user.own(inside)
        return inside
    name = hashlib.sha256(os.fsencode(home)).hexdigest()[:16]
    outside = Path(tempfile.gettempdir()).resolve() / f"kreisspiegel-{name}"
    try:
        outside.mkdir(mode=0o700)
    except FileExistsError:
        _require_ours(outside, user)
    user.own(outside)
    if len(os.fsencode(outside)) > LONGEST_SOCKET_DIR or not user.reaches(outside):
        raise NotReachable(
            f"Der Pfad von KREISSPIEGEL_HOME ({home}) ist für einen Socket zu lang, und {outside} "
            f"kann ihn nicht ersetzen. Wählen Sie für KREISSPIEGEL_HOME einen kürzeren Pfad."
        )
    return outside


def open_log(home: Path, user: ServerUser) -> Path:
    """The server's log, started anew beside the old one when that has grown large."""
    log = postgres_folder(home) / "log"
    if log.exists() and log.stat().st_size > LOG_LIMIT_BYTES:
        log.replace(log.with_name("log.1"))
    if not log.exists():
        log.touch(mode=0o600)
        user.own(log)
    return log


def _initdb(binaries: Binaries, data: Path, password: Path) -> list[str | Path]:
    # One collation on every machine: the built-in one where it exists, else the C library's.
    builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    return [
        *(binaries["initdb"], "-D", data, "-U", "postgres", "-E", "UTF8"),
        *(builtin if binaries.major >= 17 else ["--locale=C.UTF-8"]),
        *("--data-checksums", "--auth=scram-sha-256", f"--pwfile={password}"),
    ]


def _require_same_major(data: Path, binaries: Binaries) -> None:
    made_by = (data / "PG_VERSION").read_text().strip()
    if made_by != str(binaries.major):
        raise StartFailed(
            f"Der Datenordner {data} stammt von PostgreSQL {made_by}, die Programme in "
            f"{binaries.folder} sind Version {binaries.major}. Nennen Sie mit PG_BIN die Programme "
            f"der Version {made_by}, oder übertragen Sie die Daten mit pg_dump in einen neuen "
            "Ordner."
        )


def _require_ours(folder: Path, user: ServerUser) -> None:
    # Anyone may create names in the temp folder; a stranger's folder could catch our sockets.
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in (user.uid, os.geteuid()):
        raise NotReachable(
            f"{folder} gehört einem anderen Benutzer und kann den Socket nicht aufnehmen. "
            "Entfernen Sie den Ordner, oder wählen Sie für KREISSPIEGEL_HOME einen kürzeren Pfad."
        )
    folder.chmod(0o700)


def _settle(folder: Path) -> None:
    # A rename survives a power cut only once the folder itself is on disk.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
