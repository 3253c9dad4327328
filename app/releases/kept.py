"""Reads the sealed files of a release, each caller those that are meant for them."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.errors import Problem
from app.formats.sealed import archive
from app.releases.files import MANIFEST
from app.releases.release import release


class UnknownReleaseFile(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Datei nicht gefunden", "File not found")
    mend = (
        "Diese Veröffentlichung enthält die Datei nicht, oder sie ist nicht für Sie bestimmt."
        " `/v1/releases/{id}/files` listet, was Sie lesen können.",
        "The release holds no such file, or it is not meant for you;"
        " `/v1/releases/{id}/files` lists the others.",
    )


# Row-level security leaves out what is not meant for the caller.
LISTED = text("""
SELECT f.name, f.title_de, f.media_type, octet_length(f.content) AS bytes, f.sha256, f.rows,
       f.audience
FROM release_file f WHERE f.release_id = CAST(:release AS uuid) ORDER BY f.name COLLATE "C"
""")
ONE = text("""
SELECT f.name, f.media_type, f.sha256, f.content FROM release_file f
WHERE f.release_id = CAST(:release AS uuid) AND f.name = :name
""")
ALL = text("""
SELECT f.name, f.content FROM release_file f
WHERE f.release_id = CAST(:release AS uuid) ORDER BY f.name COLLATE "C"
""")


@dataclass(frozen=True, slots=True)
class Package:
    """All files of a release that the caller may read, in one archive."""

    name: str
    content: bytes


async def listed(reading: Reading, wanted: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A release and its files; none where it was made before there were any."""
    about = await release(reading, wanted)
    found = await reading.session.execute(LISTED, {"release": wanted})
    return about, [dict(row) for row in found.mappings()]


async def file(reading: Reading, wanted: str, name: str) -> dict[str, Any]:
    """One file, every byte as it was sealed; raises `UnknownReleaseFile`."""
    await release(reading, wanted)
    found = await reading.session.execute(ONE, {"release": wanted, "name": name})
    row = found.mappings().one_or_none()
    if row is None:
        raise _unknown(name)
    return dict(row)


async def package(reading: Reading, wanted: str) -> Package:
    """The archive of the files, the same bytes each time for the same reader."""
    about = await release(reading, wanted)
    found = [(row.name, bytes(row.content)) for row in await _all(reading, wanted)]
    if not found:
        raise _unknown(MANIFEST)
    # The title is free text; quarter and number name it as well.
    name = f"kreisspiegel-{about['quarter']}-{wanted[:8]}.zip"
    return Package(name, archive(found))


async def _all(reading: Reading, wanted: str) -> Any:
    return (await reading.session.execute(ALL, {"release": wanted})).all()


def _unknown(name: str) -> UnknownReleaseFile:
    return UnknownReleaseFile(
        f"Eine Datei {name} gibt es hier nicht, oder sie ist nicht für Sie bestimmt.",
        f"There is no file {name} here, or it is not meant for you.",
    )
