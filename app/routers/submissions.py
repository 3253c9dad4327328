"""Push values, for one district or for several at once."""

from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from typing import IO, Annotated, Any

import orjson
from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from app.auth.caller import Caller, NotYours, UnknownKey
from app.auth.delegation import Pushing
from app.auth.replay import KeyReused
from app.catalogue.districts import UnknownDistrict
from app.db.engine import Transaction
from app.errors import problems, render
from app.formats.response import XLSX
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.intake.payload import MalformedPayload, UnsupportedFormat
from app.intake.push import Push
from app.intake.take import Answer, NoFramework, PushRefused, take
from app.intake.upload import PayloadTooLarge, Upload, UploadCutOff
from app.models.base import StateCode
from app.routers.examples import PUSH, PUSH_OF_SEVERAL, VERDICT, VERDICTS
from app.routers.parameters import Closed
from app.routers.pushing import (
    Meant,
    TooManyPushes,
    delivering,
    push_slot,
    received,
    received_for_several,
)
from app.wire.submissions import Verdict, Verdicts
from app.wording import spoken
from app.workbooks.answer import WantsWorkbook, marked_answer
from app.workbooks.size import TooLargeToMark

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])

PIECE = 256 * 1024
BODIES: dict[str, Any] = {
    "application/x-ndjson": {"schema": {"type": "string"}},
    "text/csv": {"schema": {"type": "string"}},
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
        "schema": {"type": "string", "format": "binary"}
    },
    "application/vnd.oasis.opendocument.spreadsheet": {
        "schema": {"type": "string", "format": "binary"}
    },
    "application/vnd.sdmx.data+csv": {"schema": {"type": "string"}},
}
REFUSALS = (
    *(UnknownKey, NotYours, PushRefused, MalformedPayload, PayloadTooLarge, UnsupportedFormat),
    *(UploadCutOff, NoFramework, KeyReused, UnknownDistrict, TooManyPushes),
)
TRIED: dict[str, Any] = {"description": "Probelauf: geprüft und ausgeführt, nichts gespeichert"}
MARKED: dict[str, Any] = {XLSX: {"schema": {"type": "string", "format": "binary"}}}


def body(examples: dict[str, Any]) -> dict[str, Any]:
    """The request body as the document shows it, in every format that is read."""
    pushed = {"schema": {"$ref": "#/components/schemas/Push"}, "examples": examples}
    return {"requestBody": {"required": True, "content": {MEDIA_TYPE: pushed, **BODIES}}}


@router.post(
    "/districts/{ags}/submissions",
    # In this order: who still uploads holds no slot, and who waits for one no connection.
    dependencies=[Depends(received), Depends(push_slot, scope="function")],
    status_code=201,
    response_class=Response,
    responses={
        **problems(*REFUSALS, TooLargeToMark),
        200: {**TRIED, "model": Verdict, "content": MARKED},
        201: {
            "description": "Angenommen",
            "model": Verdict,
            "content": {MEDIA_TYPE: {"example": VERDICT}, **MARKED},
        },
    },
    openapi_extra=body(PUSH),
)
async def push_values(
    ags: str,
    request: Request,
    upload: Annotated[Upload, Depends(received)],
    caller: Pushing,
    session: Transaction,
    asked: Meant,
    workbook: WantsWorkbook,
) -> Response:
    """Werte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile wird neu angelegt, berichtigt oder als unverändert erkannt; dieselbe Lieferung
    zweimal ändert nichts. Alle Fehler aller Zeilen stehen in einer Antwort. Gelesen werden JSON,
    NDJSON, CSV (auch mit Semikolon und Dezimalkomma), XLSX, ODS und SDMX-CSV. Mit `format=xlsx`
    kommt die Arbeitsmappe zurück, jeder Befund an seiner Zelle markiert.
    """
    numbered = request.state.request_id
    push = Push(caller=caller, area=ags, upload=upload, request_id=numbered, **asked)
    taking = partial(take, session, push, request.app.state.signer)
    if workbook:
        return await marked_answer(upload, taking)
    answer = await taking()
    (verdict,) = answer.verdicts
    headers = {} if push.dry_run else {"Location": f"/v1/submissions/{verdict['id']}"}
    return answered(push, verdict, answer.every, headers)


@router.post(
    "/submissions",
    dependencies=[Depends(received_for_several), Depends(push_slot, scope="function")],
    status_code=201,
    response_class=Response,
    responses={
        **problems(*(kind for kind in REFUSALS if kind is not UnknownDistrict)),
        200: {**TRIED, "model": Verdicts},
        201: {
            "description": "Angenommen",
            "model": Verdicts,
            "content": {MEDIA_TYPE: {"example": VERDICTS}},
        },
    },
    openapi_extra=body(PUSH_OF_SEVERAL),
)
async def push_values_of_several(
    request: Request,
    upload: Annotated[Upload, Depends(received_for_several)],
    caller: Annotated[Caller, Depends(delivering, scope="function")],
    session: Transaction,
    asked: Meant,
    state: Annotated[
        StateCode | None,
        Query(
            description="Landesschlüssel; nötig, wo in den Ländern der Kreise Verschiedenes gilt."
        ),
    ] = None,
) -> Response:
    """Werte mehrerer Kreise in einer Lieferung: jede Zeile nennt ihren Kreis (`district`).

    Eine Transaktion, und je Kreis eine eigene Lieferung mit Urteil und Quittung. Nennt eine Zeile
    keinen Kreis, für den der Schlüssel liefern darf, wird auch mit `mode=partial` nichts
    gespeichert: eine solche Zeile gehört in niemandes Urteil.
    """
    about = {"state": state, "request_id": request.state.request_id}
    push = Push(caller=caller, area=None, upload=upload, **about, **asked)
    answer = await take(session, push, request.app.state.signer)
    return answered(push, told_of_several(answer, push.language), answer.every, {})


def told_of_several(answer: Answer, chosen: str) -> dict[str, Any]:
    return {
        "submissions": [spoken(one, chosen) for one in answer.verdicts],
        "counts": answer.counts,
    }


def answered(
    push: Push, said: dict[str, Any], every: IO[bytes] | None, headers: dict[str, str]
) -> Response:
    """The verdict as it leaves; with all findings, it is streamed from the file they wait in."""
    status = HTTPStatus.OK if push.dry_run else HTTPStatus.CREATED
    told = spoken(said, push.language)
    if every is None:
        return Response(json_bytes(told), status, headers, MEDIA_TYPE)
    return with_every(told, every, status, headers)


def with_every(
    told: dict[str, Any],
    every: IO[bytes],
    status: int,
    headers: dict[str, str],
    media: str = MEDIA_TYPE,
) -> Response:
    """A JSON object with one more member, `findings`, whose entries stand in a file."""
    rest = {name: value for name, value in told.items() if name != "findings"}

    def pieces() -> Iterator[bytes]:
        with every:
            every.seek(0)
            yield json_bytes(rest)[:-1] + b',"findings":['
            while piece := every.read(PIECE):
                yield piece
            yield b"]}"

    return StreamingResponse(pieces(), status, headers, media)


async def push_refused(request: Request, exc: Exception) -> Response:
    """A refused push; with all its findings where they were asked for."""
    if not isinstance(exc, PushRefused):
        raise exc
    plain = render(request, exc)
    if exc.every is None:
        return plain
    headers = {name: plain.headers[name] for name in ("content-language", "x-request-id")}
    media = plain.headers["content-type"]
    return with_every(orjson.loads(plain.body), exc.every, plain.status_code, headers, media)
