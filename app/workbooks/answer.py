"""The answer to a push as a workbook: the sender's own, with every finding at its cell.

The marking happens after the transaction has ended, so that nobody waits for it.
"""

from asyncio import to_thread
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from io import BytesIO
from typing import Annotated, Any, Literal
from zipfile import BadZipFile

from fastapi import Depends, Query, Request, Response
from openpyxl.utils.exceptions import (
    CellCoordinatesException,
    IllegalCharacterError,
    InvalidFileException,
)
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.types import Receive, Scope, Send

from app.errors import Problem
from app.formats.response import accepted
from app.intake.payload import opened
from app.intake.take import Answer as Taken
from app.intake.take import PushRefused
from app.intake.upload import Upload
from app.workbooks.cells import MEDIA_TYPE, attached
from app.workbooks.marks import Answer, annotate
from app.workbooks.rebuilt import rebuilt
from app.workbooks.size import markable

# What openpyxl raises on workbooks that others can read; those are made anew from their rows.
UNMARKABLE = (
    *(AttributeError, LookupError, TypeError, ValueError, SyntaxError, OSError, BadZipFile),
    *(CellCoordinatesException, IllegalCharacterError, InvalidFileException),
)

UNSNIFFED = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}

KEPT = text("""
SELECT media_type, content FROM submission_payload WHERE submission_id = CAST(:id AS uuid)
""")


class NoWorkbookKept(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Keine Arbeitsmappe aufbewahrt", "No workbook kept")
    mend = (
        "Aufbewahrt werden Arbeitsmappen bis 20 MB. Das Urteil selbst gibt es ohne `format=xlsx`.",
        "Workbooks of up to 20 MB are kept. The verdict itself is there without `format=xlsx`.",
    )


class MarkedWorkbook(Response):
    """An answer whose body is made when it is sent: by then the push is stored, or refused."""

    media_type = MEDIA_TYPE

    def __init__(self, make: Callable[[], bytes], status: int, headers: dict[str, str]) -> None:
        super().__init__(None, status, headers)
        self.make = make

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Each holds a whole workbook in memory.
        async with scope["app"].state.marking_slots:
            self.body = await to_thread(self.make)
        self.headers["content-length"] = str(len(self.body))
        await super().__call__(scope, receive, send)


async def workbook_wanted(
    request: Request,
    wanted: Annotated[
        Literal["json", "xlsx"] | None,
        Query(
            alias="format",
            description="`json` (Vorgabe) oder `xlsx`: die Arbeitsmappe mit jedem Befund an seiner"
            " Zelle; geht auch über `Accept`.",
        ),
    ] = None,
) -> bool:
    """Whether the caller asks for a workbook, by `format=xlsx` or first of all by `Accept`."""
    if wanted:
        return wanted == "xlsx"
    return accepted(request.headers.get("accept", ""))[:1] == [MEDIA_TYPE]


WantsWorkbook = Annotated[bool, Depends(workbook_wanted)]


async def marked_answer(upload: Upload, take: Callable[[], Awaitable[Taken]]) -> MarkedWorkbook:
    """The answer to the push that `take` judges; a refused one is marked as well."""
    await to_thread(markable, upload.file, upload.size)
    return marked(upload, await judged(take()))


async def judged(taking: Awaitable[Taken]) -> Answer:
    """The verdict on one district's push with its status, accepted or refused."""
    try:
        taken = await taking
    except PushRefused as refusal:
        # Nothing is stored: a push is refused before anything is written.
        if refusal.every:
            refusal.every.close()
        return Answer(refusal.members, refusal.status.value)
    if taken.every:
        # All findings at once are a matter for JSON; a workbook shows the listed ones.
        taken.every.close()
    (verdict,) = taken.verdicts
    return Answer(verdict, 200 if verdict["dry_run"] else 201)


def marked(upload: Upload, answer: Answer) -> MarkedWorkbook:
    """The workbook of this verdict, to be made when it is sent."""
    headers = {**_told(answer), **attached(_name(answer.verdict)), **UNSNIFFED}
    return MarkedWorkbook(lambda: returned(upload, answer), answer.status, headers)


def _told(answer: Answer) -> dict[str, str]:
    """The verdict in headers, for scripts that do not look into workbooks."""
    verdict = answer.verdict
    word = "refused" if answer.status >= 400 else "dry-run" if verdict["dry_run"] else "accepted"
    told = {"X-Submission-Outcome": word}
    if verdict.get("id") and word == "accepted":
        told |= {"X-Submission": verdict["id"], "Location": f"/v1/submissions/{verdict['id']}"}
    counts = (f"{name}={count}" for name, count in verdict["counts"].items())
    return {**told, "X-Submission-Counts": ", ".join(counts)}


def _name(verdict: dict[str, Any]) -> str:
    return f"kreisspiegel-{verdict['district']}-pruefergebnis.xlsx"


def returned(upload: Upload, answer: Answer) -> bytes:
    """The marked workbook: the one that came, or one made anew where that cannot be marked."""
    reading = opened(upload)
    if reading.kind == "xlsx":
        upload.file.seek(0)
        try:
            return annotate(upload.file.read(), answer)
        except UNMARKABLE:
            reading = opened(upload)
    rows = (row for chunk in reading.chunks() for row in chunk)
    made, moved = rebuilt(rows, reading.stamp, answer.verdict.get("findings", []))
    return annotate(made, Answer({**answer.verdict, "findings": moved}, answer.status))


async def kept_workbook(
    session: AsyncSession, verdict: dict[str, Any], headers: dict[str, str]
) -> MarkedWorkbook:
    """The workbook of an accepted push, as it was sent, with its findings."""
    found = (await session.execute(KEPT, {"id": verdict["id"]})).one_or_none()
    if found is None:
        raise NoWorkbookKept(
            "Zu dieser Lieferung ist keine Arbeitsmappe aufbewahrt.",
            "No workbook is kept for this submission.",
        )
    upload = Upload(BytesIO(found.content), b"", len(found.content), found.media_type)
    await to_thread(markable, upload.file, upload.size)
    answer = Answer(verdict, 200)
    headers = {**headers, **attached(_name(verdict))}
    return MarkedWorkbook(lambda: returned(upload, answer), 200, headers)
