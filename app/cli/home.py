"""Where the data folder is: the same answer for every command, so that each finds the service."""

import hashlib
import os
import sys
from pathlib import Path

from app.db import server_user
from app.db.cluster_files import data_folder
from app.settings import ROOT, Settings

# For root only: PostgreSQL runs as another user there, who may not get into the project's folder.
FALLBACK = Path("/var/lib/kreisspiegel")


def data_home(settings: Settings, root: Path = ROOT) -> Path:
    """KREISSPIEGEL_HOME; else `.kreisspiegel` of the project, or a folder the server can reach.

    Once a place holds data it stays the place, whoever opens or closes the way to it.
    """
    if settings.home:
        return settings.home.expanduser().absolute()
    usual = root / ".kreisspiegel"
    if settings.database_url or sys.platform == "win32" or os.geteuid() != 0:
        return usual
    apart = FALLBACK / hashlib.sha256(os.fsencode(root)).hexdigest()[:12]
    for place in (usual, apart):
        if data_folder(place).exists():
            return place
    user = server_user.choose(data_folder(usual), settings.run_as)
    return usual if user.reaches(root) else apart


def make_home(home: Path) -> None:
    """Make the data folder for its owner only; a shared folder above it lets others pass."""
    if home.parent == FALLBACK and not FALLBACK.exists():
        FALLBACK.mkdir(parents=True)
        # Whatever the umask is: the server's user has to get through.
        FALLBACK.chmod(0o711)
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
