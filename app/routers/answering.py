"""Answers to questions: read with what was asked, and written by those who are asked."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from app.auth.caller import NotYours, UnknownKey
from app.auth.reading import Read
from app.auth.roles import RoleRefused
from app.db.engine import Transaction
from app.errors import problems
from app.exchange.ask import answer_question, reword, turn_state
from app.exchange.questions import QuestionWithdrawn, UnknownQuestion
from app.exchange.questions import question as one
from app.exchange.shape import AnswerPush, QuestionPush, QuestionStatePush
from app.formats.conditional import PreconditionFailed, PreconditionRequired
from app.routers.asking import Member, sent_as, stated
from app.routers.examples_exchange import ANSWERED, ASKED, CLOSED
from app.routers.parameters import Closed, IfMatch
from app.routers.projects import acting
from app.wire.exchange import QuestionDetail

router = APIRouter(prefix="/v1", tags=["Austausch"], dependencies=[Closed])

QuestionId = Annotated[UUID, Path(description="Kennung der Frage; bleibt für immer.")]
WRITES = {
    **problems(UnknownKey, RoleRefused, NotYours, UnknownQuestion, QuestionWithdrawn),
    200: {"description": "Die Frage, wie sie nun steht", "model": QuestionDetail},
}
CHANGES = {**WRITES, **problems(PreconditionRequired, PreconditionFailed)}


@router.get(
    "/questions/{question}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownQuestion),
        200: {"description": "Die Frage", "model": QuestionDetail},
    },
)
async def read_question(question: QuestionId, request: Request, reading: Read) -> Response:
    """Eine Frage mit ihren Antworten. Ihr `ETag` ist das `If-Match` der nächsten Änderung."""
    found = await one(reading.session, reading.at, str(question))
    return stated(request, found, reading.caller)


@router.put(
    "/questions/{question}",
    response_class=Response,
    responses=CHANGES,
    openapi_extra=sent_as(ASKED),
)
async def reword_question(
    question: QuestionId,
    sent: QuestionPush,
    request: Request,
    caller: Member,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Die eigene Frage anders stellen; wie sie vorher stand, bleibt mit `as_of` lesbar."""
    act = acting(request, caller, caller.ags)
    found = await reword(session, act, str(question), sent, if_match)
    return stated(request, found, caller)


@router.put(
    "/questions/{question}/answer",
    response_class=Response,
    responses=CHANGES,
    openapi_extra=sent_as(ANSWERED),
)
async def answer_to_question(
    question: QuestionId,
    sent: AnswerPush,
    request: Request,
    caller: Member,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Antworten, oder die eigene Antwort berichtigen; das kann, wer unter `asked` steht.

    Wo mehrere gefragt sind, hat jeder seine eigene Antwort.
    """
    act = acting(request, caller, caller.ags)
    found = await answer_question(session, act, str(question), sent, if_match)
    return stated(request, found, caller)


@router.put(
    "/questions/{question}/state",
    response_class=Response,
    responses=WRITES,
    openapi_extra=sent_as(CLOSED),
)
async def close_question(
    question: QuestionId,
    sent: QuestionStatePush,
    request: Request,
    caller: Member,
    session: Transaction,
) -> Response:
    """Eine Frage schließen oder wieder öffnen: wer sie stellte, und wer gefragt ist.

    Zurückziehen kann sie, wer sie stellte, mit Begründung; dann antwortet niemand mehr.
    """
    act = acting(request, caller, caller.ags)
    found = await turn_state(session, act, str(question), sent)
    return stated(request, found, caller)
