"""Push values, and read what became of a push."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response

from app.auth.caller import NotYours, UnknownKey
from app.auth.delegation import Pushing, admit, require_push
from app.auth.reading import Instant, Read
from app.auth.replay import KeyReused
from app.catalogue import districts as territory
from app.catalogue.districts import UnknownDistrict
from app.db.engine import OpenSession, Transaction
from app.errors import problems
from app.formats.response import validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.intake.payload import MalformedPayload, PayloadTooLarge, UnsupportedFormat, read
from app.intake.push import Mode, NoFramework, Push, PushRefused, take
from app.intake.verdict import UnknownSubmission, submissions, verdict
from app.models.base import Ags
from app.routers.examples import PUSH, VERDICT
from app.routers.pages import Limit, link
from app.routers.parameters import Closed
from app.wire.submissions import Submissions, Verdict
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        max_length=255,
        description="Derselbe Schlüssel mit demselben Inhalt gibt dieselbe Antwort noch einmal.",
    ),
]
Rows = Annotated[
    bool | None,
    Query(description="`true` listet jede Zeile mit ihrem Ergebnis; bis 1.000 Zeilen Vorgabe."),
]


async def bounded_body(request: Request) -> bytes:
    """The body, refused as soon as it grows past the limit of the settings."""
    limit: int = request.app.state.settings.max_body_bytes
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise PayloadTooLarge(
                f"Die Lieferung ist größer als {limit} Bytes.",
                f"The payload is larger than {limit} bytes.",
                limit=limit,
            )
    return bytes(body)


async def received(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")],
    request: Request,
    open_session: OpenSession,
) -> bytes:
    """The whole body of a caller who may push, read before anything else is held for it."""
    await admit(open_session, request, ags)
    return await bounded_body(request)


async def push_slot(request: Request) -> AsyncIterator[None]:
    """Wait for one of the slots for pushes; there are fewer than connections, so reads go on."""
    async with request.app.state.push_slots:
        yield


@router.post(
    "/districts/{ags}/submissions",
    # In this order: who still uploads holds no slot, and who waits for one no connection.
    dependencies=[Depends(received), Depends(push_slot, scope="function")],
    status_code=201,
    response_class=Response,
    responses={
        **problems(
            UnknownKey,
            NotYours,
            PushRefused,
            MalformedPayload,
            PayloadTooLarge,
            UnsupportedFormat,
            NoFramework,
            KeyReused,
            UnknownDistrict,
        ),
        200: {
            "description": "Probelauf: geprüft und ausgeführt, nichts gespeichert",
            "model": Verdict,
        },
        201: {
            "description": "Angenommen",
            "model": Verdict,
            "content": {MEDIA_TYPE: {"example": VERDICT}},
        },
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Push"}, "examples": PUSH}
            },
        }
    },
)
async def push_values(
    ags: str,
    request: Request,
    body: Annotated[bytes, Depends(received)],
    caller: Pushing,
    session: Transaction,
    dry_run: Annotated[
        bool, Query(description="Alles ausführen und zurückrollen: nichts bleibt gespeichert.")
    ] = False,
    mode: Annotated[
        Mode, Query(description="`atomic`: alles oder nichts; `partial`: die fehlerfreien Zeilen.")
    ] = "atomic",
    rows: Rows = None,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort.
    """
    settings = request.app.state.settings
    push = Push(
        caller=caller,
        area=ags,
        payload=read(body, request.headers.get("content-type", "")),
        today=datetime.now(ZoneInfo(settings.timezone)).date(),
        mode=mode,
        dry_run=dry_run,
        idempotency_key=idempotency_key,
        rows=rows,
    )
    answer = await take(session, push, request.app.state.signer, request.state.request_id)
    headers = {} if dry_run else {"Location": f"/v1/submissions/{answer['id']}"}
    said = spoken(answer, language(request.headers.get("accept-language")))
    return Response(json_bytes(said), 200 if dry_run else 201, headers, MEDIA_TYPE)


@router.get(
    "/districts/{ags}/submissions",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, UnknownDistrict),
        200: {"model": Submissions},
    },
)
async def list_submissions(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel.")],
    request: Request,
    reading: Read,
    limit: Limit = 100,
    cursor: Annotated[
        Instant, Query(description="Aus `next` der vorigen Seite, unverändert.")
    ] = None,
) -> Response:
    """Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.
    """
    await require_push(reading.session, reading.caller, [ags])
    await territory.district(reading, ags, None)
    found = await submissions(reading.session, ags, at=reading.at, before=cursor, limit=limit + 1)
    following = found[limit - 1]["recorded_at"] if len(found) > limit else None
    body = {"items": found[:limit], "next": following}
    turn = following.isoformat().replace("+00:00", "Z") if following else None
    headers = {**validators(reading.etag), **link(request, turn)}
    return Response(json_bytes(body), headers=headers, media_type=MEDIA_TYPE)


@router.get(
    "/submissions/{submission}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownSubmission),
        200: {
            "description": "Das Urteil",
            "model": Verdict,
            "content": {MEDIA_TYPE: {"example": VERDICT}},
        },
    },
)
async def read_submission(
    submission: Annotated[UUID, Path(description="Kennung aus der Antwort auf die Lieferung.")],
    request: Request,
    reading: Read,
    rows: Rows = None,
) -> Response:
    """Das Urteil über eine angenommene Lieferung, mit Quittung; nur für den, der geliefert hat."""
    answer: dict[str, Any] = await verdict(
        reading.session, str(submission), rows=rows, at=reading.at
    )
    said = spoken(answer, language(request.headers.get("accept-language")))
    return Response(json_bytes(said), headers=validators(reading.etag), media_type=MEDIA_TYPE)
