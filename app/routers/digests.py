"""The digest of a meeting: what changed since the one before, as data or as a text for a mail."""

from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.reading import NotModified, Read
from app.catalogue.codes import UnknownCode
from app.changes.asked import require
from app.changes.feed import Wanted
from app.errors import problems
from app.formats import tabular
from app.formats.conditional import tag
from app.formats.response import (
    NotAcceptable,
    accepted,
    matches,
    not_offered,
    tree_or_table,
    validators,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.meetings.digest import digest
from app.meetings.read import Row, UnknownMeeting
from app.meetings.written import MEDIA, fragment, markdown
from app.routers.meetings import MeetingId
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.wire.meetings import MeetingDigest

router = APIRouter(prefix="/v1", tags=["Arbeitskreis"], dependencies=[Closed])

DigestFormat = Literal["json", "csv", "csv-de", "md", "html"]
COLUMNS = (
    *("kind", "title_de", "indicator", "districts", "fields", "entries", "created", "corrected"),
    *("withdrawn", "first_at", "last_at", "path"),
)


async def chosen_digest(
    request: Request,
    wanted: Annotated[
        DigestFormat | None,
        Query(
            alias="format",
            description="`json` (Vorgabe), `csv` (RFC 4180), `csv-de` (Semikolon), für eine Mail"
            " `md` (Markdown) oder `html` (Ausschnitt ohne Kopf); geht auch über `Accept`.",
        ),
    ] = None,
) -> DigestFormat:
    if wanted:
        return wanted
    for media in accepted(request.headers.get("accept", "*/*")):
        if media == "text/markdown":
            return "md"
        if found := tree_or_table(media):
            return found
    raise not_offered(request)


async def narrowed(
    reading: Read,
    district: Annotated[list[str], Query(description="Kreisschlüssel.")] = [],
    field: Annotated[list[str], Query(description="Handlungsfeld.")] = [],
) -> Wanted:
    wanted = Wanted(districts=district, fields=field)
    await require(reading, wanted)
    return wanted


@router.get(
    "/meetings/{meeting}/digest",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownMeeting, UnknownCode, NotAcceptable),
        200: {
            "description": "Was sich geändert hat",
            "model": MeetingDigest,
            # JSON first: it is what generated clients read.
            "content": {
                MEDIA_TYPE: {},
                "text/markdown": {"schema": {"type": "string"}},
                "text/html": {"schema": {"type": "string"}},
            },
        },
    },
)
async def read_digest(
    meeting: MeetingId,
    request: Request,
    reading: Read,
    narrow: Annotated[Wanted, Depends(narrowed)],
    form: Annotated[DigestFormat, Depends(chosen_digest)],
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Was sich seit dem Treffen davor geändert hat: erst gezählt, dann in Gruppen; je nach Leser.

    Gezählt wird vom Beginn des Tages des vorigen Treffens bis zum Beginn des Tages von diesem,
    höchstens bis jetzt. Werte, Monitoringpläne und Lieferkalender sind je Indikator eine Gruppe.
    Zahlen stehen hier keine, nur wo sie zu lesen sind. `limit` kürzt die Gruppen, nicht die Summen.
    """
    zone = ZoneInfo(request.app.state.settings.timezone)
    found = await digest(reading, str(meeting), narrow, zone)
    items, following = cut(found["items"], "key", cursor, limit)
    # Addresses are those by which the service was called, and time alone can add an entry.
    request.state.lasting = None
    content = _written(request, found, items, following, form)
    etag = tag(content, form)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    headers = {**validators(etag), **link(request, following)}
    media = MEDIA.get(form) or (MEDIA_TYPE if form == "json" else tabular.MEDIA_TYPE)
    return Response(content, headers=headers, media_type=media)


def _written(
    request: Request, found: Row, items: list[Any], following: str | None, form: DigestFormat
) -> bytes:
    if form == "json":
        return json_bytes({**found, "items": items, "next": following})
    if form in ("csv", "csv-de"):
        return tabular.csv_bytes(COLUMNS, items, german=form == "csv-de")
    base = str(request.base_url).rstrip("/")
    write = markdown if form == "md" else fragment
    return write(found, items, base).encode()
