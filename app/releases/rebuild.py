"""Builds the files of a release again and says which are the same as those it keeps.

As of an instant, the data answers as it would have answered then; whoever doubts it can see.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.auth.reading import Reading
from app.releases.files import MANIFEST, File
from app.releases.kept import file
from app.releases.release import release
from app.releases.seal import built

# Nobody's account: who has the database reads here what the moderator reads.
WHOEVER = Caller("working_group", "")


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The manifest that is kept, and the files as they are built now."""

    manifest: dict[str, Any]
    files: Sequence[File]

    @property
    def differing(self) -> list[str]:
        """The names of files that are not the same, on either side."""
        kept = {one["name"]: one["sha256"] for one in self.manifest["files"]}
        now = {one.name: one.sha256 for one in self.files}
        names = sorted(kept.keys() | now.keys())
        return [name for name in names if kept.get(name) != now.get(name)]


async def rebuild(session: AsyncSession, wanted: str) -> Rebuilt:
    """Raises `UnknownRelease`, and `UnknownReleaseFile` where it was made without files."""
    await tell(session, WHOEVER)
    now = datetime.now(UTC)
    reading = Reading(session, WHOEVER, now, now.date(), "", False, 0)
    about = await release(reading, wanted)
    kept = await file(reading, wanted, MANIFEST)
    manifest = orjson.loads(bytes(kept["content"]))
    files = await built(session, WHOEVER, about, ZoneInfo(manifest["timezone"]))
    return Rebuilt(manifest, files)
