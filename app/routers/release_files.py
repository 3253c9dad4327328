"""The sealed files of a release, the whole package, and what differs from the release before."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import NotModified, Read
from app.auth.roles import RoleRefused
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches, validators
from app.formats.sealed import ZIP
from app.releases.diff import diff
from app.releases.kept import UnknownReleaseFile, file, listed, package
from app.releases.release import UnknownRelease
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.releases import ReleaseId, number
from app.wire.releases import ReleaseDiff, ReleaseFiles

router = APIRouter(prefix="/v1", tags=["Veröffentlichungen"], dependencies=[Closed])

# What is sealed is the same for ever; each reader keeps a copy of its own.
FOR_EVER = "private, max-age=31536000, immutable"
FILE_COLUMNS = ("name", "title_de", "media_type", "bytes", "sha256", "rows", "audience")
DIFF_COLUMNS = (
    *("number", "table", "key", "label", "outcome", "changes", "why", "why_de", "reasons"),
    "indicators",
)
BINARY = {"schema": {"type": "string", "format": "binary"}}
DiffTable = Literal["comparisons", "concepts", "delivery-status", "indicators", "projects"]
FileName = Annotated[
    str,
    Path(
        description="Name der Datei, zum Beispiel comparisons.csv oder manifest.json.",
        max_length=100,
        pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$",
    ),
]


@router.get(
    "/releases/{release_id}/files",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, NotAcceptable),
        200: {"description": "Die Dateien", "model": ReleaseFiles},
    },
)
async def list_release_files(
    release_id: ReleaseId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Was mit einer Veröffentlichung versiegelt wurde: jede Datei mit ihrer Prüfsumme.

    Konzeptstand, Lieferstand, jeder Kernindikator im Vergleich der Kreise und die Projekte, jeweils
    als CSV und als Arbeitsmappe. Den Lieferstand aller Kreise lesen nur Moderation, Ministerium und
    Steward. Eine Veröffentlichung von früher kann ohne Dateien sein.
    """
    found, files = await listed(reading, str(release_id))
    items, following = cut(files, "name", cursor, limit)
    body = {"release": found, "items": items, "next": following}
    return answer(
        wanted, reading.etag, body, Table(FILE_COLUMNS, items), **link(request, following)
    )


@router.get(
    "/releases/{release_id}/files/{name}",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, UnknownReleaseFile),
        200: {
            "description": "Die Datei, wie sie versiegelt wurde",
            "content": {"application/octet-stream": BINARY},
        },
    },
)
async def read_release_file(
    release_id: ReleaseId, name: FileName, request: Request, reading: Read
) -> Response:
    """Eine Datei, Byte für Byte wie versiegelt; `ETag` ist ihre Prüfsumme (SHA-256).

    `manifest.json` nennt alle Dateien mit Prüfsumme und ist vom Dienst unterschrieben
    (`kreisspiegel release verify`).
    """
    found = await file(reading, str(release_id), name)
    return _sealed(request, bytes(found["content"]), found["media_type"], name)


@router.get(
    "/releases/{release_id}/package.zip",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, UnknownReleaseFile),
        200: {"description": "Alle Dateien in einem Archiv", "content": {ZIP: BINARY}},
    },
)
async def read_release_package(release_id: ReleaseId, request: Request, reading: Read) -> Response:
    """Alle Dateien, die der Aufrufer lesen kann, mit dem Manifest in einem Archiv."""
    found = await package(reading, str(release_id))
    return _sealed(request, found.content, ZIP, found.name)


def _sealed(request: Request, content: bytes, media: str, name: str) -> Response:
    etag = f'"{hashlib.sha256(content).hexdigest()}"'
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    headers = {
        **validators(etag),
        "Cache-Control": FOR_EVER,
        "Content-Disposition": f'attachment; filename="{name}"',
    }
    return Response(content, headers=headers, media_type=media)


@router.get(
    "/releases/{release_id}/diff",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, NotAcceptable),
        200: {"description": "Die Unterschiede", "model": ReleaseDiff},
    },
)
async def read_release_diff(
    release_id: ReleaseId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    against: Annotated[
        UUID | None,
        Query(description="Die frühere Veröffentlichung; Vorgabe ist die letzte davor."),
    ] = None,
    table: Annotated[list[DiffTable], Query(description="Nur diese Tabellen.")] = [],
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Was eine Veröffentlichung anders sagt als die davor: je Zeile vorher, nachher und warum.

    Verglichen werden die versiegelten Dateien. Den Grund sagen die Berichtigungen dazwischen
    (`reasons`) oder die Zeile selbst: andere Definition, anderer Gebietsstand, Nachlieferung. Der
    Konzeptstand steht in seiner eigenen Tabelle, was sonst zum Kreis gehört, einmal je Kreis. Als
    `csv` eine Zeile je Eintrag, mit allem, was sich in ihm geändert hat.
    """
    found = await diff(reading, str(release_id), str(against) if against else None, table)
    after = number(cursor)
    rest = [one for one in found["items"] if one["number"] > after]
    items = rest[:limit]
    following = str(items[-1]["number"]) if len(rest) > limit else None
    body = {**found, "items": items, "next": following}
    lines = Table(DIFF_COLUMNS, _lines(items))
    return answer(wanted, reading.etag, body, lines, **link(request, following))


def _lines(items: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """One line for each thing that changed, with what changed in it."""
    for one in items:
        key = ", ".join(f"{name}={part}" for name, part in one["key"].items() if part)
        why = {"why": one["why"]["kind"], "why_de": one["why"]["label_de"]}
        changes = [
            f"{cell['column']}: {cell['before'] or '–'} → {cell['after'] or '–'}"
            for cell in one["changes"]
        ]
        told = {"key": key, "changes": changes, "reasons": one["why"]["reasons"]}
        yield {**one, **told, **why}
