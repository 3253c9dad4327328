"""Projects of a district, written by nobody else: one by its key, or many in a push."""

from collections.abc import AsyncIterator, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.auth.own import Own, require_district
from app.auth.reading import NotModified
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.catalogue.districts import UnknownDistrict
from app.db.engine import OpenSession, Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import XLSX, matches, validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.intake.payload import MalformedPayload, UnsupportedFormat
from app.intake.push import Mode
from app.intake.upload import PayloadTooLarge, Upload, UploadCutOff, room
from app.models.base import Ags
from app.projects.push import ProjectsRefused, Push, take
from app.projects.read import UnknownProject, detailed, of_district, told
from app.projects.shape import Key, ProjectPush
from app.projects.write import Act, put, withdraw
from app.routers.examples_projects import ONE, SEVERAL
from app.routers.local import InDistrict, local_day
from app.routers.parameters import Closed, IfMatch
from app.routers.pushing import IdempotencyKey, uploaded
from app.wire.projects import ProjectDetail, ProjectsVerdict
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Projekte"], dependencies=[Closed])

# A thousand long entries take a tenth of it.
LARGEST = 32 * 1024 * 1024
DistrictKey = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")]
ProjectKey = Annotated[Key, Path(description="Der eigene Schlüssel des Kreises.")]
WRITES = problems(UnknownKey, NotYours, UnknownDistrict, PreconditionRequired, PreconditionFailed)
BODIES: dict[str, Any] = {
    MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProjectsPush"}, "examples": SEVERAL},
    "application/x-ndjson": {"schema": {"type": "string"}},
    "text/csv": {"schema": {"type": "string"}},
    XLSX: {"schema": {"type": "string", "format": "binary"}},
    "application/vnd.oasis.opendocument.spreadsheet": {
        "schema": {"type": "string", "format": "binary"}
    },
}


def stated(
    request: Request, row: Mapping[str, Any], caller: Caller, status: int = 200, **more: str
) -> Response:
    """A project whose ETag is the If-Match of its next change, in whichever language it is read."""
    chosen = language(request.headers.get("accept-language"))
    # Who adopts it changes the answer, and nothing that a change of the entry would replace.
    etag = tag(json_bytes(told(row, caller)), chosen, sorted(row["adoptions"].items()))
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    content = json_bytes(spoken(detailed(row, caller), chosen))
    return Response(content, status, {**validators(etag), **more}, MEDIA_TYPE)


def acting(request: Request, caller: Caller, owner: str | None) -> Act:
    return Act(caller, owner, local_day(request), request.state.request_id)


async def received_own(
    ags: DistrictKey, request: Request, open_session: OpenSession
) -> AsyncIterator[Upload]:
    """The whole body of the district itself, read before anything else is held for it."""
    async with open_session() as session:
        require_district(await authenticate(session, request), ags)
    with room() as file:
        upload = await uploaded(request, file)
        if upload.size > LARGEST:
            raise PayloadTooLarge(
                f"Die Lieferung ist größer als {LARGEST} Bytes.",
                f"The payload is larger than {LARGEST} bytes.",
                limit=LARGEST,
            )
        yield upload


@router.post(
    "/districts/{ags}/projects",
    dependencies=[Depends(received_own)],
    status_code=201,
    response_class=Response,
    responses={
        **problems(
            *(UnknownKey, NotYours, ProjectsRefused, MalformedPayload, PayloadTooLarge),
            *(UnsupportedFormat, UploadCutOff, KeyReused),
        ),
        200: {
            "description": "Probelauf: geprüft und ausgeführt, nichts gespeichert",
            "model": ProjectsVerdict,
        },
        201: {"description": "Angenommen", "model": ProjectsVerdict},
    },
    openapi_extra={"requestBody": {"required": True, "content": BODIES}},
)
async def push_projects(
    ags: DistrictKey,
    request: Request,
    upload: Annotated[Upload, Depends(received_own)],
    caller: Own,
    session: Transaction,
    dry_run: Annotated[
        bool, Query(description="Alles ausführen und zurückrollen: nichts bleibt gespeichert.")
    ] = False,
    mode: Annotated[
        Mode, Query(description="`atomic`: alles oder nichts; `partial`: die fehlerfreien Zeilen.")
    ] = "atomic",
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Mehrere Projekte liefern: eine Anfrage, eine Transaktion, ein vollständiges Urteil.

    Jede Zeile ist ein Projekt unter seinem Schlüssel `key`: neu, geändert oder unverändert;
    dieselbe Lieferung zweimal ändert nichts. Gelesen werden JSON, NDJSON, CSV, XLSX und ODS; die
    Vorlage gibt es unter `/v1/projects/template.xlsx`. Höchstens 1.000 Projekte je Lieferung.
    """
    asked = fingerprint(f"{request.url.path}?{mode}", upload.sha256)
    remembered = None if dry_run else idempotency_key
    content = await kept(session, caller, remembered, asked)
    chosen = language(request.headers.get("accept-language"))
    if content is None:
        push = Push(acting(request, caller, ags), upload, mode, dry_run)
        verdict = await take(session, push, request.app.state.signer)
        content = json_bytes(spoken(verdict, chosen))
        await keep(session, caller, remembered, asked, content)
    return Response(content, 200 if dry_run else 201, media_type=MEDIA_TYPE)


@router.get(
    "/districts/{ags}/projects/{key}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownProject),
        200: {"description": "Das Projekt", "model": ProjectDetail},
    },
)
async def read_project_of_district(
    ags: DistrictKey, key: ProjectKey, request: Request, reading: InDistrict
) -> Response:
    """Ein Projekt unter dem Schlüssel seines Kreises. Sein `ETag` ist das `If-Match` der nächsten
    Änderung.
    """
    return stated(request, await of_district(reading, ags, key), reading.caller)


@router.put(
    "/districts/{ags}/projects/{key}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": ProjectDetail},
        201: {"description": "Neu angelegt", "model": ProjectDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": ONE}}}},
)
async def store_project(
    ags: DistrictKey,
    key: ProjectKey,
    sent: ProjectPush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Ein Projekt anlegen oder ganz ersetzen; das kann nur der Kreis selbst.

    Führen mehrere Kreise es gemeinsam, schreibt einer den Eintrag und nennt die anderen unter
    `places` mit `lead: true`; sie bestätigen selbst (`PUT /v1/projects/{id}/confirmation`). Was
    nach einer Person aussieht, steht als Warnung unter `findings`; geändert wird nichts.
    """
    row, new = await put(session, acting(request, caller, ags), key, sent, if_match)
    place = {"Location": request.url.path} if new else {}
    return stated(request, row, caller, 201 if new else 200, **place)


@router.delete(
    "/districts/{ags}/projects/{key}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownProject),
        200: {"description": "Zurückgezogen; so stand es zuletzt", "model": ProjectDetail},
    },
)
async def withdraw_project(
    ags: DistrictKey,
    key: ProjectKey,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Annotated[
        str | None,
        Query(min_length=1, max_length=1000, pattern=r"^[^\x00]*$", description="Begründung"),
    ] = None,
) -> Response:
    """Ein Projekt zurückziehen. Gelöscht wird nichts: mit `as_of` bleibt es lesbar."""
    row = await withdraw(session, acting(request, caller, ags), key, if_match, reason)
    return stated(request, row, caller)
