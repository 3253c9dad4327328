"""Deliver with a browser: fetch the template, have a file checked, deliver it, without a program.

The key travels in the form of each request; nothing of it is kept, here or in the browser.
"""

import hashlib
import re
from asyncio import to_thread
from collections.abc import Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response

from app.auth.caller import authenticate
from app.auth.delegation import admit, require_push
from app.auth.reading import reading
from app.db.driver import snapshot
from app.db.engine import OpenSession, Sessions
from app.errors import InvalidRequest, at_parameter
from app.intake.push import Push
from app.intake.take import take
from app.intake.upload import Upload
from app.models.base import PERIOD_PATTERN
from app.routers.parameters import Closed
from app.routers.pushing import push_slot
from app.web.form import Field, read_form
from app.web.page import page, settled
from app.workbooks.answer import judged, marked
from app.workbooks.cells import MEDIA_TYPE, attached
from app.workbooks.marks import Answer
from app.workbooks.notes import SAID
from app.workbooks.owed import owed
from app.workbooks.result import COUNTS, outcome
from app.workbooks.size import markable
from app.workbooks.template import template

router = APIRouter(include_in_schema=False, dependencies=[Closed])

# What a form gives back is for whoever sent it, and for this once.
UNKEPT = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
Form = Mapping[str, Field]
turn = asynccontextmanager(push_slot)


@router.get("/lieferung")
async def show_forms(request: Request) -> Response:
    """The two forms: for a template, and for a file."""
    zone = ZoneInfo(request.app.state.settings.timezone)
    # Figures are asked for when their year is over.
    return settled(request, page("delivery.html", {}, period=datetime.now(zone).year - 1))


@router.post("/lieferung/vorlage")
async def fetch_template(request: Request, open_session: OpenSession) -> Response:
    """The template of the district that the key belongs to."""
    form = await read_form(request, {"key", "period", "ags"})
    period = form["period"].text
    if not re.match(PERIOD_PATTERN, period):
        german = "Bitte den Zeitraum angeben, etwa 2025, 2025-Q1 oder 2025-01."
        raise _refused("period", "string_pattern_mismatch", german)
    async with snapshot(open_session) as session:
        now = await reading(_keyed(request, form), session)
        ags = _district(form, now.caller.ags)
        await require_push(session, now.caller, [ags])
        asked = await owed(now, ags, period, None)
    content = await to_thread(template, asked)
    headers = {**UNKEPT, **attached(f"kreisspiegel-{ags}-{period}.xlsx")}
    return Response(content, headers=headers, media_type=MEDIA_TYPE)


@router.post("/lieferung")
async def deliver(request: Request, open_session: OpenSession) -> Response:
    """Check a file, or deliver it; the answer is the marked workbook or a page."""
    form = await read_form(request, {"key", "ags", "file", "answer", "action"})
    ags = await _admitted(open_session, request, form)
    file = form["file"]
    if not file.content:
        raise _refused("file", "missing", "Bitte eine Datei auswählen.")
    # What a browser takes the file for is no help: on Windows a CSV is "Excel".
    content, digest = BytesIO(file.content), hashlib.sha256(file.content).digest()
    upload = Upload(content, digest, len(file.content), media="", filename=file.filename)
    as_workbook = form["answer"].text == "workbook"
    if as_workbook:
        await to_thread(markable, upload.file, upload.size)
    # Only who presses the one button delivers; whatever else comes is a trial.
    answer = await _judged(
        open_session, _keyed(request, form), ags, upload, dry_run=form["action"].text != "deliver"
    )
    return marked(upload, answer) if as_workbook else _shown(answer.status, answer.verdict)


async def _judged(
    open_session: Sessions, request: Request, ags: str, upload: Upload, *, dry_run: bool
) -> Answer:
    """The verdict, after the transaction has ended."""
    zone = ZoneInfo(request.app.state.settings.timezone)
    async with turn(request), open_session.begin() as session:
        push = Push(
            caller=await authenticate(session, request),
            area=ags,
            upload=upload,
            today=datetime.now(zone).date(),
            dry_run=dry_run,
            request_id=request.state.request_id,
        )
        return await judged(take(session, push, request.app.state.signer))


def _keyed(request: Request, form: Form) -> Request:
    """The request as if it had its key where programs put it."""
    key = form["key"].text.encode("ascii", "replace")
    others = [header for header in request.scope["headers"] if header[0] != b"authorization"]
    return Request({**request.scope, "headers": [*others, (b"authorization", b"Bearer " + key)]})


async def _admitted(open_session: Sessions, request: Request, form: Form) -> str:
    """The district to deliver for, once the key is known to be one that may."""
    async with open_session() as session:
        caller = await authenticate(session, _keyed(request, form))
    ags = _district(form, caller.ags if caller.account else None)
    await admit(open_session, _keyed(request, form), ags)
    return ags


def _district(form: Form, own: str | None) -> str:
    ags = form["ags"].text or own
    if ags is None or not re.fullmatch("[0-9]{5}", ags):
        raise _refused("ags", "missing", "Bitte den Kreisschlüssel angeben: fünf Ziffern.")
    return ags


def _refused(field: str, code: str, german: str) -> InvalidRequest:
    english = f"The field {field} is missing or has the wrong form."
    return InvalidRequest(german, english, errors=[at_parameter(field, code, german, english)])


def _shown(status: int, verdict: dict[str, Any]) -> Response:
    """The verdict as a page."""
    findings = [
        {"silenced_by": None, **one, "said": SAID[one["severity"]], "where": _where(one)}
        for one in verdict["findings"]
    ]
    return page(
        "verdict.html",
        UNKEPT,
        status,
        outcome=outcome(verdict, status),
        counts=[(label, verdict["counts"][name]) for name, label in COUNTS.items()],
        receipt=verdict.get("receipt"),
        findings=findings,
        total=verdict.get("findings_total") or len(findings),
    )


def _where(finding: dict[str, Any]) -> str:
    """Where to look: the cell, or the line and column, or the place in the text."""
    if finding.get("cell"):
        return f"{finding['sheet']}!{finding['cell']}"
    if finding.get("line"):
        column = finding.get("column")
        return f"Zeile {finding['line']}" + (f", {column}" if column else "")
    return str(finding.get("pointer") or "")
