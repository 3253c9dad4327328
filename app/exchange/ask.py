"""Writes questions, answers and whether a question is open; each text belongs to who wrote it.

Everybody who is asked has an answer of its own, so that nobody writes in another one's text.
"""

from dataclasses import dataclass

from sqlalchemy import Table, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import NotYours
from app.catalogue.codes import KNOWN, at_member
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownIndicator
from app.db.clock import present, take_turn
from app.db.revised import By, revise, standing
from app.errors import InvalidRequest
from app.exchange.parties import Row, party
from app.exchange.questions import Found, QuestionWithdrawn, question
from app.exchange.shape import AnswerPush, QuestionPush, QuestionStatePush
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.projects.read import As, by_id
from app.projects.write import Act, note

TABLES = SQLModel.metadata.tables
REVISIONS, ANSWERS = TABLES["question_revision"], TABLES["question_answer"]
STATES = TABLES["question_state"]

ASKED = text("""
INSERT INTO question (project_id, ags, indicator, asked_by, account_id, recorded_at)
VALUES (CAST(:project AS uuid), :concept, :indicator, :by, CAST(:account AS uuid), :at)
RETURNING id
""")
INDICATOR = text("SELECT EXISTS (SELECT FROM indicator WHERE code = :code)")
DISTRICT = text("SELECT EXISTS (SELECT FROM district WHERE ags = :code)")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a question is about: a project, a concept by its district, or an indicator."""

    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class Change:
    """A row that is to stand in one of the tables, and why."""

    table: Table
    key: Row
    content: Row
    reason: str | None


async def require_subject(session: AsyncSession, reader: As, about: Subject) -> None:
    """Raise where there is no such thing, or none that the reader may see."""
    if about.kind == "project":
        await by_id(session, about.code, reader)
    elif about.kind == "indicator":
        if not (await session.execute(INDICATOR, {"code": about.code})).scalar_one():
            raise UnknownIndicator(
                f"Den Indikator {about.code} gibt es nicht, oder er ist nicht für Sie bestimmt.",
                f"There is no indicator {about.code}, or it is not meant for you.",
            )
    elif not (await session.execute(DISTRICT, {"code": about.code})).scalar_one():
        raise UnknownDistrict(
            f"Es gibt keinen Kreis {about.code}.", f"There is no district {about.code}."
        )


async def ask(session: AsyncSession, act: Act, about: Subject, sent: QuestionPush) -> Found:
    """A new question; who is asked finds it in the feed."""
    at = await present(session)
    await require_subject(session, As(act.caller, at, act.today), about)
    said = await _content(session, sent)
    kinds: Row = {"project": None, "concept": None, "indicator": None, about.kind: about.code}
    bound = {**kinds, "by": party(act.caller), "account": act.caller.account, "at": at}
    made = (await session.execute(ASKED, bound)).scalar_one()
    change = Change(REVISIONS, {"question_id": made}, said, sent.reason)
    return await _stored(session, act, "question_asked", change)


async def reword(
    session: AsyncSession, act: Act, name: str, sent: QuestionPush, if_match: str | None
) -> Found:
    """The question as its asker meant it."""
    found = await _turn(session, name)
    if not found.asker(act.caller):
        raise NotYours("Eine Frage ändert nur, wer sie stellte.", "Only who asked changes it.")
    _require_standing(found)
    said = await _content(session, sent)
    if all(found.told[member] == value for member, value in said.items()):
        return found
    require_match(if_match, json_bytes(found.told))
    _require_own_words(found, act, sent)
    change = Change(REVISIONS, {"question_id": name}, said, sent.reason)
    return await _stored(session, act, "question_changed", change)


def _require_own_words(found: Found, act: Act, sent: QuestionPush) -> None:
    """Raise where answers that others wrote for the working group would become public with it."""
    others = {one["by"] for one in found.texts} - {party(act.caller)}
    if others and sent.visibility == "public" != found.told["visibility"]:
        said = (
            "Die Antworten anderer sind für den Arbeitskreis geschrieben; bitte öffentlich neu"
            " fragen (`POST` mit visibility public).",
            "What others answered was written for the working group; please ask anew in public.",
        )
        fault = at_member("/visibility", "answers_are_others", *said, found=sent.visibility)
        raise InvalidRequest(*said, errors=[fault])


async def answer_question(
    session: AsyncSession, act: Act, name: str, sent: AnswerPush, if_match: str | None
) -> Found:
    """The question with the caller's own answer as it stands then."""
    found = await _turn(session, name)
    if not found.answers(act.caller):
        raise NotYours(
            f"Gefragt ist, und antworten kann nur: {', '.join(found.asked)}.",
            f"Asked, and able to answer, is only: {', '.join(found.asked)}.",
        )
    _require_standing(found)
    mine = {"question_id": name, "answered_by": party(act.caller)}
    before = await standing(session, ANSWERS, mine)
    if before is not None and before["text_de"] == sent.text_de:
        return found
    if before is not None:
        require_match(if_match, json_bytes(found.told))
    change = Change(ANSWERS, mine, {"text_de": sent.text_de}, sent.reason)
    return await _stored(session, act, "question_answered", change)


async def turn_state(session: AsyncSession, act: Act, name: str, sent: QuestionStatePush) -> Found:
    """The question closed or open, as its asker or one of those asked says; or taken back."""
    found = await _turn(session, name)
    if not (found.asker(act.caller) or found.answers(act.caller)):
        raise NotYours(
            "Schließen und öffnen kann, wer fragte, und wer gefragt ist.",
            "Who asked, and who is asked, may close and reopen.",
        )
    if found.told["state"] == sent.state:
        return found
    _require_may_turn(found, act, sent)
    change = Change(STATES, {"question_id": name}, {"state": sent.state}, sent.reason)
    return await _stored(session, act, f"question_{sent.state}", change)


def _require_may_turn(found: Found, act: Act, sent: QuestionStatePush) -> None:
    """Raise where a question is taken back by somebody else or without a word, or is already."""
    if not found.asker(act.caller):
        _require_standing(found)
        if sent.state == "withdrawn":
            raise NotYours(
                "Eine Frage zieht nur zurück, wer sie stellte.", "Only who asked withdraws it."
            )
    if sent.state == "withdrawn" and sent.reason is None:
        said = (
            "Wer eine Frage zurückzieht, sagt, warum.",
            "Whoever withdraws a question says why.",
        )
        fault = at_member("/reason", "withdrawal_explained", *said)
        raise InvalidRequest(*said, errors=[fault])


def _require_standing(found: Found) -> None:
    if found.told["state"] == "withdrawn":
        raise QuestionWithdrawn(
            "Diese Frage hat zurückgezogen, wer sie stellte.",
            "Who asked this question has withdrawn it.",
        )


async def _stored(session: AsyncSession, act: Act, action: str, change: Change) -> Found:
    by = By(act.caller.account, change.reason)
    done = await revise(session, change.table, change.key, change.content, by)
    name = str(change.key["question_id"])
    await note(session, act, action, {"outcome": done.outcome}, name)
    return await question(session, done.row["recorded_at"], name)


async def _turn(session: AsyncSession, name: str) -> Found:
    await take_turn(session, f"question {name}")
    return await question(session, await present(session), name)


async def _content(session: AsyncSession, sent: QuestionPush) -> Row:
    """The columns of a revision; raises where there is no such field."""
    if sent.field_code is not None:
        there = list((await session.execute(KNOWN["field"])).scalars())
        if sent.field_code not in there:
            said = (
                f"„{sent.field_code}“ gibt es nicht. Bekannt sind: {', '.join(there)}.",
                f"There is no “{sent.field_code}”. Known are: {', '.join(there)}.",
            )
            fault = at_member("/field_code", "unknown_code", *said, found=sent.field_code)
            raise InvalidRequest(*said, errors=[fault])
    return sent.model_dump(exclude={"reason"})
