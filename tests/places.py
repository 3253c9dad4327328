"""Where tests keep the data of their servers: in memory where there is room, else on disk."""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 -- a file system in memory, asked whether it fits
# Two processes keep three servers of 0.2 GB each, and their logs grow to 0.5 GB at most.
ROOM_BYTES = 4 * 1024**3


@contextmanager
def server_place(prefix: str) -> Iterator[Path]:
    """A folder for servers until the block ends; TMPDIR says where, if it is set.

    A clone of a database is a thousand small files; on a busy disk that takes ten times as long.
    """
    # Not pytest's own folder: that one is closed to the server's user when root runs the tests.
    above = MEMORY if _fits(MEMORY) else Path(tempfile.gettempdir())
    for left in above.glob("spiegel-*"):
        if _is_nobodys(left):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-", dir=above))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _is_nobodys(folder: Path) -> bool:
    """Whether the run that made it was killed; its servers, bound to it, have ended with it."""
    owner = re.fullmatch(r"spiegel-(?:cli-)?(\d+)-\w+", folder.name)
    if owner is None:
        return False
    try:
        os.kill(int(owner[1]), 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    return False


def _fits(memory: Path) -> bool:
    if "TMPDIR" in os.environ or not os.access(memory, os.W_OK):
        return False
    room = os.statvfs(memory)
    # The server's programs may have to be copied beside the data, for a user of its own.
    return not room.f_flag & os.ST_NOEXEC and room.f_bavail * room.f_frsize >= ROOM_BYTES
