"""Read what became of a push: its verdict, its rows and all of its findings."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import StreamingResponse

from app.auth.caller import NotYours, UnknownKey, tell
from app.auth.delegation import require_push
from app.auth.reading import Reading, ReadSubmissions
from app.catalogue import districts as territory
from app.catalogue.districts import UnknownDistrict
from app.catalogue.rulepack import rule_pack
from app.db.engine import OpenSession, Sessions
from app.errors import problems
from app.formats.flat import flat
from app.formats.response import (
    XLSX,
    NotAcceptable,
    Table,
    WantedFormat,
    accepted,
    answer,
    validators,
)
from app.formats.tabular import MEDIA_TYPE as CSV
from app.formats.tabular import csv_bytes
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.intake import rows as listing
from app.intake.findings import Words
from app.intake.verdict import (
    UnknownSubmission,
    every_finding,
    findings_of,
    kept,
    submissions,
    verdict,
    words_of,
)
from app.models.base import Ags
from app.routers.examples import VERDICT
from app.routers.pages import Limit, link
from app.routers.parameters import Closed
from app.routers.pushing import Rows
from app.wire.submissions import Counts, Findings, Submissions, Verdict
from app.wire.submissions import Rows as RowsShape
from app.wording import language, spoken
from app.workbooks.answer import NoWorkbookKept, WantsWorkbook, kept_workbook
from app.workbooks.size import TooLargeToMark

router = APIRouter(prefix="/v1", tags=["Lieferungen"], dependencies=[Closed])

NDJSON = "application/x-ndjson"
COLUMNS = (
    *("row", "pointer", "line", "column", "sheet", "cell", "rule", "severity", "message"),
    *("expected", "found", "silenced_by"),
)
LISTED = (
    *("id", "district", "supplier", "recorded_at", "rule_pack", "mode", "comment"),
    *(f"counts_{what}" for what in Counts.model_fields),
)
TOGETHER = 2000

Submission = Annotated[UUID, Path(description="Kennung aus der Antwort auf die Lieferung.")]
Ordinal = Annotated[
    int, Query(ge=0, le=2**31 - 1, description="Aus `next` der vorigen Seite, unverändert.")
]


Form = Literal["json", "ndjson", "csv", "csv-de"]
MEDIA = {
    **dict.fromkeys(("*/*", "application/*", "application/json", "text/html", ""), "json"),
    **dict.fromkeys(("application/x-ndjson", "application/ndjson"), "ndjson"),
    **dict.fromkeys(("text/csv", "text/*"), "csv"),
}


def then(reading: Reading) -> Any:
    """The instant a past state is asked of; now, also what changed no data is seen."""
    return None if reading.latest else reading.at


@router.get(
    "/districts/{ags}/submissions",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, UnknownDistrict, NotAcceptable),
        200: {"model": Submissions},
    },
)
async def list_submissions(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel.")],
    request: Request,
    reading: ReadSubmissions,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Annotated[
        int | None,
        Query(ge=1, le=2**63 - 1, description="Aus `next` der vorigen Seite, unverändert."),
    ] = None,
) -> Response:
    """Die angenommenen Lieferungen eines Kreises, neueste zuerst; nur für ihn selbst.

    Ein Dienstleister, dem der Kreis Lieferungen delegiert hat, sieht seine eigenen.
    """
    await require_push(reading.session, reading.caller, [ags])
    await territory.district(reading, ags, None)
    found = await submissions(
        reading.session, ags, at=then(reading), before=cursor, limit=limit + 1
    )
    following = str(found[limit - 1]["number"]) if len(found) > limit else None
    items = [{k: cell for k, cell in one.items() if k != "number"} for one in found[:limit]]
    body, table = {"items": items, "next": following}, Table(LISTED, flat(items))
    return answer(wanted, reading.etag, body, table, **link(request, following))


@router.get(
    "/submissions/{submission}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownSubmission, NoWorkbookKept, TooLargeToMark),
        200: {
            "description": "Das Urteil, oder die Arbeitsmappe mit den Befunden",
            "model": Verdict,
            "content": {
                MEDIA_TYPE: {"example": VERDICT},
                XLSX: {"schema": {"type": "string", "format": "binary"}},
            },
        },
    },
)
async def read_submission(
    submission: Submission,
    request: Request,
    reading: ReadSubmissions,
    workbook: WantsWorkbook,
    rows: Rows = None,
) -> Response:
    """Das Urteil über eine angenommene Lieferung, mit Quittung; nur für den, der geliefert hat.

    Mit `format=xlsx` die gelieferte Arbeitsmappe, jeder Befund an seiner Zelle markiert.
    """
    answer = await verdict(reading.session, str(submission), rows=rows, at=then(reading))
    if workbook:
        return await kept_workbook(reading.session, answer, validators(reading.etag))
    said = spoken(answer, language(request.headers.get("accept-language")))
    return Response(json_bytes(said), headers=validators(reading.etag), media_type=MEDIA_TYPE)


@router.get(
    "/submissions/{submission}/rows",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownSubmission), 200: {"model": RowsShape}},
)
async def list_rows(
    submission: Submission,
    request: Request,
    reading: ReadSubmissions,
    limit: Limit = 100,
    cursor: Ordinal = 0,
) -> Response:
    """Jede Zeile einer Lieferung mit ihrem Ergebnis: was dort stand, was dort steht.

    Zuerst die Zeilen in ihrer Folge, danach, was durch `scope` zurückgezogen wurde (`row` null).
    """
    found = await kept(reading.session, str(submission), then(reading))
    items = await listing.page(
        reading.session, found["id"], found["received"], after=cursor, limit=limit
    )
    more = cursor + len(items) < found["received"] + found["withdrawn"]
    following = str(cursor + len(items)) if more and items else None
    headers = {**validators(reading.etag), **link(request, following)}
    return Response(json_bytes({"items": items, "next": following}), 200, headers, MEDIA_TYPE)


@router.get(
    "/submissions/{submission}/findings",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownSubmission, NotAcceptable),
        200: {
            "description": "Die Befunde",
            "model": Findings,
            "content": {NDJSON: {"schema": {"type": "string"}}},
        },
    },
)
async def list_findings(
    submission: Submission,
    request: Request,
    reading: ReadSubmissions,
    open_session: OpenSession,
    wanted: Annotated[
        Form | None,
        Query(
            alias="format",
            description="`json` (Vorgabe) seitenweise; `ndjson`, `csv` und `csv-de` alle in einem"
            " Zug.",
        ),
    ] = None,
    limit: Limit = 100,
    cursor: Ordinal = 0,
) -> Response:
    """Alle Befunde einer Lieferung, auch wenn das Urteil nur einen Teil davon nennt."""
    found = await kept(reading.session, str(submission), then(reading))
    pack = await rule_pack(reading.session, found["rule_pack"])
    if pack is None:
        raise LookupError(f"the rule pack {found['rule_pack']} is gone")
    words, chosen = words_of(found, pack), language(request.headers.get("accept-language"))
    form = wanted or _form(request)
    if form != "json":
        pages = _all_pages(open_session, reading, words, found["id"])
        return _streamed(pages, form, chosen, validators(reading.etag))
    page = await findings_of(reading.session, words, found["id"], after=cursor, limit=limit + 1)
    following = str(page[limit - 1][0]) if len(page) > limit else None
    items = [one for _, one in page[:limit]]
    body = {"items": spoken({"findings": items}, chosen)["findings"], "next": following}
    headers = {**validators(reading.etag), **link(request, following)}
    return Response(json_bytes(body), 200, headers, MEDIA_TYPE)


def _form(request: Request) -> str:
    sent = request.headers.get("accept", "*/*")
    for media in accepted(sent):
        if media in MEDIA:
            return MEDIA[media]
    raise NotAcceptable(f"„{sent}“ wird nicht angeboten.", f"“{sent}” is not offered.")


async def _all_pages(
    open_session: Sessions, reading: Reading, words: Words, submission: str
) -> AsyncIterator[list[dict[str, Any]]]:
    """All findings, read in a session of their own: the request's is over when they leave."""
    async with open_session() as session:
        await tell(session, reading.caller)
        async for page in every_finding(session, words, submission, TOGETHER):
            yield page


def _streamed(
    pages: AsyncIterator[list[dict[str, Any]]], form: str, chosen: str, headers: dict[str, str]
) -> Response:
    german = form == "csv-de"
    head = b"" if form == "ndjson" else csv_bytes(COLUMNS, [], german=german)

    async def pieces() -> AsyncIterator[bytes]:
        yield head
        async for page in pages:
            said = spoken({"findings": page}, chosen)["findings"]
            if form == "ndjson":
                yield b"".join(json_bytes(one) + b"\n" for one in said)
            else:
                yield csv_bytes(COLUMNS, said, german=german)[len(head) :]

    return StreamingResponse(pieces(), 200, headers, NDJSON if form == "ndjson" else CSV)
