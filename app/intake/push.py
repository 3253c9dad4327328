"""One push, one complete verdict: stage, judge, plan, write, answer, in one transaction."""

from dataclasses import dataclass, replace
from datetime import date
from http import HTTPStatus
from typing import Any, Literal

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.delegation import Mandate, require_push, require_still
from app.auth.replay import KeyReused
from app.catalogue.districts import UnknownDistrict
from app.db.engine import json_text
from app.errors import Problem
from app.intake import judge, stage, store
from app.intake.mandated import stage_mandate
from app.intake.notices import give_notice
from app.intake.payload import MalformedPayload, Payload
from app.intake.receipt import Signer, receipt
from app.intake.rules import PACK
from app.intake.verdict import drafted, verdict

Mode = Literal["atomic", "partial"]
UNREADABLE = {"22P02", "22P05", "22003", "54001", "54000", "22021"}


class PushRefused(Problem):
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    title = ("Die Lieferung wurde nicht angenommen", "The push was refused")
    mend = (
        "Nichts wurde gespeichert. Unter `findings` steht jeder Fehler jeder Zeile; bitte alle"
        " berichtigen und die ganze Lieferung erneut senden.",
        "Nothing was stored. `findings` lists every fault of every row.",
    )


class NoFramework(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Keine Rahmenedition in Kraft", "No framework edition in force")
    mend = (
        "Der Betrieb lädt die Rahmenedition mit `kreisspiegel load`.",
        "The operator loads the edition with `kreisspiegel load`.",
    )


@dataclass(frozen=True, slots=True)
class Push:
    """Who pushes what for whom, and how it is meant."""

    caller: Caller
    area: str
    payload: Payload
    today: date
    mode: Mode = "atomic"
    dry_run: bool = False
    idempotency_key: str | None = None
    rows: bool | None = None
    # Asked for when it is taken; a provider's may be less than all of the district.
    mandates: tuple[Mandate, ...] = ()

    @property
    def supplier(self) -> str:
        """A steward loads official supply beside the district's own values, never over them."""
        return "official" if self.caller.role == "steward" else "district"

    @property
    def default_visibility(self) -> str:
        return "public" if self.supplier == "official" else "working_group"


EDITION = text("""
SELECT EXISTS (SELECT FROM area WHERE code = :area) AS known,
       (SELECT edition FROM framework_state
        WHERE state_code = left(:area, 2) AND valid @> CAST(:today AS date)
        ORDER BY lower(valid) DESC LIMIT 1) AS edition
""")

REPLAYED = text("""
SELECT id::text AS id, payload_sha256 = :hash AND area = :area AND mode = :mode AS same
FROM submission WHERE account_id = CAST(:account AS uuid) AND idempotency_key = :key
""")

KEPT = text("""
INSERT INTO submission (id, area, supplier, account_id, recorded_at, rule_pack, mode, comment,
    payload_sha256, idempotency_key, received, created, updated, unchanged, rejected, withdrawn,
    outcomes, findings, receipt)
VALUES (CAST(:id AS uuid), :area, :supplier, CAST(:account AS uuid), :at, :pack, :mode, :comment,
    :hash, :key, :received, :created, :updated, :unchanged, :rejected, :withdrawn,
    :outcomes, CAST(:findings AS jsonb), CAST(:receipt AS jsonb))
""")

NOTED = text("""
INSERT INTO audit_event (at, account_id, action, subject, request_id, detail)
VALUES (:at, CAST(:account AS uuid), 'submission_accepted', :subject, :request_id,
        CAST(:detail AS jsonb))
""")


async def take(
    session: AsyncSession, push: Push, signer: Signer, request_id: str | None = None
) -> dict[str, Any]:
    """The verdict on a push. A refused atomic push raises; a dry run leaves no trace."""
    if push.idempotency_key:
        # The same key may come for two areas at once; keys before areas, so nobody waits in a ring.
        await store.take_turn(session, push.caller.account, push.idempotency_key)
    await store.take_turn(session, push.area, push.supplier)
    held = await require_push(session, push.caller, [push.area])
    push = replace(push, mandates=tuple(held))
    if push.idempotency_key and not push.dry_run:
        replayed = await _replayed(session, push)
        if replayed:
            return await verdict(session, replayed, rows=push.rows)
    try:
        async with session.begin_nested():
            answer = await _executed(session, push, signer)
            if push.dry_run:
                raise _Undo
    except _Undo:
        return {**answer, "id": None, "recorded_at": None, "receipt": None, "dry_run": True}
    await _note(session, push, answer, request_id)
    return answer


class _Undo(Exception):
    """Rolls a dry run back after it was executed in earnest."""


async def _executed(session: AsyncSession, push: Push, signer: Signer) -> dict[str, Any]:
    findings = await _judged(session, push)
    planned = await store.plan(session, push.supplier, push.default_visibility)
    if push.mode == "atomic" and planned.rejected:
        raise _refusal(push, planned, findings)
    return await _written(session, push, planned, findings, signer)


async def _judged(session: AsyncSession, push: Push) -> list[dict[str, Any]]:
    asked = {"today": push.today, "area": push.area}
    known, edition = (await session.execute(EDITION, asked)).one()
    if not known:
        raise UnknownDistrict(
            f"Es gibt keinen Kreis {push.area}.", f"There is no district {push.area}."
        )
    if edition is None:
        raise NoFramework(
            f"Am {push.today} ist keine Rahmenedition in Kraft.",
            f"No framework edition is in force on {push.today}.",
        )
    await stage_mandate(session, push.mandates)
    try:
        await stage.stage(
            session, push.payload.text, area=push.area, supplier=push.supplier, edition=edition
        )
    except DBAPIError as refused:
        if getattr(refused.orig, "sqlstate", None) in UNREADABLE:
            raise MalformedPayload(
                "Eine Zahl ist zu groß oder ein Zeichen nicht darstellbar.",
                "A number is too large, or a character cannot be stored.",
            ) from refused
        raise
    return await judge.judge(
        session, area=push.area, supplier=push.supplier, edition=edition, today=push.today
    )


def _refusal(push: Push, planned: store.Plan, findings: list[dict[str, Any]]) -> PushRefused:
    errors = [finding for finding in findings if finding["severity"] == "error"]
    shown = drafted(push.area, push.supplier, push.mode, planned, findings)
    shown["comment"] = push.payload.comment
    return PushRefused(
        f"{planned.rejected} von {len(planned.outcomes)} Zeilen sind fehlerhaft"
        f" ({len(errors)} Fehler); nichts wurde gespeichert.",
        f"{planned.rejected} of {len(planned.outcomes)} rows are faulty"
        f" ({len(errors)} faults); nothing was stored.",
        errors=errors,
        **{**shown, "dry_run": push.dry_run},
    )


async def _written(
    session: AsyncSession,
    push: Push,
    planned: store.Plan,
    findings: list[dict[str, Any]],
    signer: Signer,
) -> dict[str, Any]:
    at = await store.tick(session)
    # The clock is held now: whoever revokes comes before this, or after the whole push.
    await require_still(session, push.caller, push.mandates)
    made = receipt(signer, push.payload.sha256, PACK, planned.counts, at)
    kept = {
        "id": made["id"],
        "area": push.area,
        "supplier": push.supplier,
        "account": push.caller.account,
        "at": at,
        "pack": PACK,
        "mode": push.mode,
        "comment": push.payload.comment,
        "hash": push.payload.sha256,
        # A dry run leaves no trace, so it takes no key either.
        "key": None if push.dry_run else push.idempotency_key,
        **planned.counts,
        "outcomes": planned.outcomes,
        "findings": json_text(findings),
        "receipt": json_text(made),
    }
    await session.execute(KEPT, kept)
    await store.write(
        session,
        {"area": push.area, "supplier": push.supplier, "at": at, "submission": made["id"]},
    )
    await give_notice(session, at, made["id"])
    return await verdict(session, made["id"], rows=push.rows)


async def _replayed(session: AsyncSession, push: Push) -> str | None:
    found = await session.execute(
        REPLAYED,
        {
            "hash": push.payload.sha256,
            "area": push.area,
            "mode": push.mode,
            "account": push.caller.account,
            "key": push.idempotency_key,
        },
    )
    row = found.one_or_none()
    if row is None:
        return None
    if not row.same:
        raise KeyReused(
            "Dieser Idempotency-Key gehört zu einer anderen Lieferung.",
            "This Idempotency-Key belongs to another push.",
        )
    return str(row.id)


async def _note(
    session: AsyncSession, push: Push, answer: dict[str, Any], request_id: str | None
) -> None:
    await session.execute(
        NOTED,
        {
            "at": answer["recorded_at"],
            "account": push.caller.account,
            "subject": answer["id"],
            "request_id": request_id,
            "detail": json_text(
                {"area": push.area, "counts": answer["counts"], **_delegations(push)}
            ),
        },
    )


def _delegations(push: Push) -> dict[str, list[str]]:
    """Under which delegations a provider pushed; nothing for who pushes its own."""
    named = [one.delegation for one in push.mandates if one.delegation]
    return {"delegations": named} if named else {}
