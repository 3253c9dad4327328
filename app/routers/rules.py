"""Publish the rule packs, and judge a file by one without storing or comparing anything."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from kreisspiegel_rules.offline import Asked, File, check, verdict_bytes
from kreisspiegel_rules.pack import Pack

from app.auth.caller import UnknownKey, authenticate
from app.auth.reading import Read
from app.catalogue.indicators import UnknownFramework
from app.catalogue.rulepack import listed, rule_pack
from app.db.engine import OpenSession
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, validators
from app.formats.tree import MEDIA_TYPE
from app.intake.upload import PayloadTooLarge, Upload, UploadCutOff, room
from app.models.base import Ags, Edition
from app.routers.examples import PUSH
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.pushing import TooManyPushes, push_slot, uploaded
from app.wire.rules import Checked, RulePack, RulePacks
from app.wording import language

router = APIRouter(prefix="/v1", tags=["Regeln"], dependencies=[Closed])

COLUMNS = ("edition", "label_de", "valid_from", "valid_to", "published_on", "rules_edition")
Local = Annotated[
    Ags | None,
    Query(description="Nimmt die örtlichen Indikatoren dieses Kreises mit auf, die Sie sehen."),
]
EditionPath = Annotated[Edition, Path(description="Rahmenedition, zum Beispiel 2026.1.")]
# What else is read beside JSON; the body is taken as it is, so no shape is declared.
BINARY = {"schema": {"type": "string", "format": "binary"}}
FORMATS = (
    "application/x-ndjson",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.sdmx.data+csv",
)


@router.get(
    "/rules",
    response_class=Response,
    responses={**problems(UnknownKey, NotAcceptable), 200: {"model": RulePacks}},
)
async def list_rules(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Regelpakete: zu jeder Rahmenedition eines, mit der Fassung der Regeln, die es enthält."""
    items, following = cut(await listed(reading.session, reading.at), "edition", cursor, limit)
    body = {"items": items, "next": following}
    table = Table(COLUMNS, items)
    return answer(wanted, reading.etag, body, table, **link(request, following))


@router.get(
    "/rules/{edition}",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownFramework), 200: {"model": RulePack}},
)
async def read_rules(edition: EditionPath, reading: Read, district: Local = None) -> Response:
    """Ein Regelpaket zum Herunterladen: die Regeln als Daten und der Katalog, nach dem sie prüfen.

    Dieselbe Datei gibt `kreisspiegel check --rules` alles, was es ohne den Dienst zum Prüfen
    braucht. Gleicher Inhalt hat stets dieselben Bytes.
    """
    areas = [district] if district else []
    found = await rule_pack(reading.session, edition, areas=areas, at=reading.at)
    headers = {
        **validators(reading.etag),
        "Content-Disposition": f'inline; filename="rules-{edition}.json"',
    }
    return Response(_known(found, edition).bytes, headers=headers, media_type=MEDIA_TYPE)


async def asked_pack(
    edition: EditionPath,
    request: Request,
    open_session: OpenSession,
    district: Annotated[
        Ags | None, Query(description="Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.")
    ] = None,
) -> Pack:
    """The pack, for whoever has a key; looked up before the body, in a transaction of its own."""
    async with open_session() as session:
        caller = await authenticate(session, request)
        if caller.account is None:
            raise UnknownKey("Zum Prüfen braucht es einen Schlüssel.", "Checking needs a key.")
        areas = [district] if district else []
        return _known(await rule_pack(session, edition, areas=areas), edition)


def _known(found: Pack | None, edition: str) -> Pack:
    if found is None:
        raise UnknownFramework(
            f"Die Rahmenedition {edition} gibt es nicht.", f"There is no edition {edition}."
        )
    return found


AskedPack = Annotated[Pack, Depends(asked_pack)]


async def handed_in(pack: AskedPack, request: Request) -> AsyncIterator[Upload]:
    """The body, spooled to a file that is gone after the answer."""
    del pack  # asked for first: who may not check uploads nothing
    with room() as file:
        yield await uploaded(request, file)


@router.post(
    "/rules/{edition}/check",
    # As for a push: who still uploads holds no slot, and who waits for one waits not for ever.
    dependencies=[Depends(handed_in), Depends(push_slot, scope="function")],
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownFramework, PayloadTooLarge, UploadCutOff, TooManyPushes),
        200: {"description": "Das Urteil, ob angenommen oder nicht", "model": Checked},
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Push"}, "examples": PUSH},
                **dict.fromkeys(FORMATS, BINARY),
            },
        }
    },
)
async def check_by_rules(
    request: Request,
    pack: AskedPack,
    upload: Annotated[Upload, Depends(handed_in)],
    district: Annotated[
        Ags | None, Query(description="Kreis der Lieferung; ohne ihn nennt jede Zeile ihren.")
    ] = None,
    today: Annotated[
        date | None, Query(description="Tag, an dem geprüft wird; Vorgabe ist heute.")
    ] = None,
    mode: Annotated[
        Literal["atomic", "partial"],
        Query(description="`partial`: fehlerhafte Zeilen lehnen nur sich selbst ab."),
    ] = "atomic",
) -> Response:
    """Eine Datei nach den Regeln allein prüfen, ohne die gespeicherten Werte und ohne Spur.

    Antwortet Byte für Byte wie `kreisspiegel check --rules … --json` mit demselben Regelpaket. Was
    nur der Dienst wissen kann, nennt `not_checked`; das prüft der Probelauf einer Lieferung mit.
    Ein Idempotency-Key ändert nichts: dieselbe Datei bekommt stets dieselbe Antwort.
    """
    spoken = language(request.headers.get("accept-language"))
    zone = ZoneInfo(request.app.state.settings.timezone)
    asked = Asked(district, today or datetime.now(zone).date(), mode, spoken)
    file = File(upload.file, upload.sha256.hex(), upload.media)
    verdict = await asyncio.to_thread(check, file, pack, asked)
    content = await asyncio.to_thread(verdict_bytes, verdict)
    return Response(content, headers={"Content-Language": spoken}, media_type=MEDIA_TYPE)
