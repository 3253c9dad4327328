"""What a push over HTTP brings along: a whole body, a turn, and how it is meant."""

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Any, BinaryIO, ClassVar, Literal
from zoneinfo import ZoneInfo

from fastapi import Depends, Header, Path, Query, Request
from starlette.requests import ClientDisconnect

from app.auth.caller import Caller, authenticate
from app.auth.delegation import admit
from app.db.engine import OpenSession, Sessions, Transaction
from app.errors import Problem
from app.intake.allowed import require_deliverer
from app.intake.push import Mode
from app.intake.scope import from_parameter
from app.intake.upload import Announced, Upload, UploadCutOff, room, spooled
from app.models.base import Ags
from app.wording import language

FILENAME = re.compile(r'filename="?([^";]+)"?', re.IGNORECASE)


class TooManyPushes(Problem):
    status = HTTPStatus.SERVICE_UNAVAILABLE
    title = ("Zu viele Lieferungen zugleich", "Too many pushes at once")
    mend = (
        "Nichts wurde gespeichert. Bitte nach der Zeit in `Retry-After` unverändert wiederholen;"
        " mit demselben Idempotency-Key wirkt die Lieferung nur einmal.",
        "Nothing was stored. Repeat unchanged after `Retry-After`.",
    )
    headers: ClassVar[dict[str, str]] = {"Retry-After": "30"}


IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=255,
        description="Derselbe Schlüssel mit demselben Inhalt gibt dieselbe Antwort noch einmal.",
    ),
]
Rows = Annotated[
    bool | None,
    Query(
        description="`true` listet jede Zeile mit ihrem Ergebnis, bis 20.000 Zeilen; bis 1.000"
        " Zeilen Vorgabe. Seitenweise stehen alle unter `/v1/submissions/{id}/rows`."
    ),
]


async def uploaded(request: Request, file: BinaryIO) -> Upload:
    """The whole body, spooled; at hand as `request.state.upload` until the answer has left."""
    length = request.headers.get("content-length", "")
    named = FILENAME.search(request.headers.get("content-disposition", ""))
    told = Announced(
        limit=request.app.state.settings.max_body_bytes,
        media=request.headers.get("content-type", ""),
        length=int(length) if length.isdecimal() else None,
        filename=named[1] if named else None,
    )
    try:
        upload = await spooled(request.stream(), file, told)
    except ClientDisconnect as gone:
        raise UploadCutOff("Die Verbindung riss ab.", "The connection broke.") from gone
    request.state.upload = upload
    return upload


async def received(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")],
    request: Request,
    open_session: OpenSession,
) -> AsyncIterator[Upload]:
    """The whole body of a caller who may push, read before anything else is held for it."""
    await admit(open_session, request, ags)
    with room() as file:
        yield await uploaded(request, file)


async def received_for_several(
    request: Request, open_session: OpenSession
) -> AsyncIterator[Upload]:
    """The same of a caller who delivers for anybody; for whom, the rows will say."""
    await _deliverer(open_session, request)
    with room() as file:
        yield await uploaded(request, file)


async def _deliverer(open_session: Sessions, request: Request) -> None:
    async with open_session() as session:
        require_deliverer(await authenticate(session, request))


async def delivering(request: Request, session: Transaction) -> Caller:
    """A caller who delivers for some district; the rows say for which."""
    caller = await authenticate(session, request)
    require_deliverer(caller)
    return caller


async def push_slot(request: Request) -> AsyncIterator[None]:
    """Wait for one of the slots for pushes; there are fewer than connections, so reads go on."""
    slots: asyncio.Semaphore = request.app.state.push_slots
    try:
        await asyncio.wait_for(slots.acquire(), request.app.state.push_patience)
    except TimeoutError:
        raise TooManyPushes(
            "Gerade werden so viele Lieferungen geprüft, dass diese nicht an die Reihe kam.",
            "So many pushes are being judged that this one did not get its turn.",
        ) from None
    try:
        yield
    finally:
        slots.release()


async def meant(
    request: Request,
    dry_run: Annotated[
        bool, Query(description="Alles ausführen und zurückrollen: nichts bleibt gespeichert.")
    ] = False,
    mode: Annotated[
        Mode, Query(description="`atomic`: alles oder nichts; `partial`: die fehlerfreien Zeilen.")
    ] = "atomic",
    scope: Annotated[
        str | None,
        Query(
            description='Vollständigkeit erklären, als JSON: `{"indicators": [...], "periods":'
            " [...]}`. Was dort steht und in der Lieferung fehlt, wird zurückgezogen. In JSON"
            " auch als `scope` im Inhalt."
        ),
    ] = None,
    rows: Rows = None,
    findings: Annotated[
        Literal["capped", "all"],
        Query(
            description="`capped` (Vorgabe) listet je Regel die ersten 100 Befunde, höchstens"
            " 1.000; `all` jeden."
        ),
    ] = "capped",
    idempotency_key: IdempotencyKey = None,
) -> dict[str, Any]:
    """What the address and the headers say about how a push is meant."""
    zone = ZoneInfo(request.app.state.settings.timezone)
    return {
        "today": datetime.now(zone).date(),
        "dry_run": dry_run,
        "mode": mode,
        "scope": from_parameter(scope),
        "rows": rows,
        "every_finding": findings == "all",
        "idempotency_key": idempotency_key,
        "language": language(request.headers.get("accept-language")),
    }


Meant = Annotated[dict[str, Any], Depends(meant)]
