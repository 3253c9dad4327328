"""Builds the files of a release and keeps them: in the transaction that makes it, never later.

The same files are built again at any time, from what stood at the release's instant.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.auth.reading import Reading
from app.releases.files import File, Maker, manifest, written
from app.releases.tables import tables

KEPT = text("""
INSERT INTO release_file (release_id, name, title_de, media_type, rows, audience, sha256, content)
VALUES (CAST(:release AS uuid), :name, :title_de, :media_type, :rows, :audience, :sha256, :content)
""")
# Who moderates reads notes between itself and a district, who supplies what it supplied, and a
# district its own. The ministry is the member that owns nothing and moderates nothing.
EYES = "ministry"


async def seal(
    session: AsyncSession, caller: Caller, release: Mapping[str, Any], maker: Maker
) -> None:
    """Keep the files of a release that this transaction makes."""
    files = await built(session, caller, release, ZoneInfo(maker.timezone))
    files.append(manifest(release, files, maker))
    kept = [
        {**one.told, "release": release["id"], "content": one.content, "sha256": one.sha256}
        for one in files
    ]
    await session.execute(KEPT, kept)


async def built(
    session: AsyncSession, caller: Caller, release: Mapping[str, Any], zone: ZoneInfo
) -> list[File]:
    """All files but the manifest, from what stood at the release's instant."""
    member = replace(caller, role=EYES, ags=None)
    at = release["as_of"]
    await tell(session, member)
    reading = Reading(session, member, at, at.astimezone(zone).date(), "", False, 0)
    found = await tables(reading, release["framework"], str(zone))
    await tell(session, caller)
    # A second of writing, in which others are served.
    return await asyncio.to_thread(written, release, found)
