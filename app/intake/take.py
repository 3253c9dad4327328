"""One push, one complete verdict: tried, written and answered in one transaction."""

import tempfile
from dataclasses import dataclass
from http import HTTPStatus
from typing import IO, Any

from kreisspiegel_rules.pack import Pack
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import NotYours
from app.auth.replay import KeyReused
from app.catalogue.districts import UnknownDistrict
from app.catalogue.rulepack import in_force, rule_pack
from app.errors import InvalidRequest, Problem, at_parameter
from app.formats.tree import json_bytes
from app.intake import rows as listing
from app.intake import store
from app.intake.accept import accepted
from app.intake.allowed import deliverable
from app.intake.findings import every
from app.intake.push import Push
from app.intake.receipt import Signer
from app.intake.trial import Trial, errors_of, tried
from app.intake.verdict import LISTED_UNASKED, verdict
from app.wording import spoken

EVERY_IN_MEMORY = 1024 * 1024


class PushRefused(Problem):
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    title = ("Die Lieferung wurde nicht angenommen", "The push was refused")
    mend = (
        "Nichts wurde gespeichert. Unter `findings` stehen die Fehler, unter `findings_summary`"
        " alle nach Regeln gezählt (mit `findings=all` jeder einzelne); bitte alle berichtigen und"
        " die ganze Lieferung erneut senden.",
        "Nothing was stored. `findings` lists the faults, `findings_summary` counts all of them.",
    )
    # All findings as JSON, where they were asked for.
    every: IO[bytes] | None = None


class NoFramework(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Keine Rahmenedition in Kraft", "No framework edition in force")
    mend = (
        "Der Betrieb lädt die Rahmenedition mit `kreisspiegel load`.",
        "The operator loads the edition with `kreisspiegel load`.",
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict on each district's part; `every` holds all findings where asked for."""

    verdicts: list[dict[str, Any]]
    every: IO[bytes] | None = None

    @property
    def counts(self) -> dict[str, int]:
        return {name: sum(one["counts"][name] for one in self.verdicts) for name in store.NAMES}


KNOWN = text("SELECT 1 FROM area WHERE code = :area")

REPLAYED = text("""
SELECT id::text AS id, request_sha256 = :request AS same,
       coalesce((layout ->> 'parts')::integer, 1) AS parts
FROM submission
WHERE account_id = CAST(:account AS uuid) AND idempotency_key = :key ORDER BY area
""")


async def take(session: AsyncSession, push: Push, signer: Signer) -> Answer:
    """The verdict on a push. A refused push raises; a dry run leaves no trace."""
    if push.idempotency_key:
        # The same key may come for two areas at once; keys before areas, so nobody waits in a ring.
        await store.take_turn(session, push.caller.account, push.idempotency_key)
        if not push.dry_run and (replayed := await _replayed(session, push)):
            return replayed
    pack = await _pack(session, push)
    if not push.dry_run:
        # What is refused is refused before anything is written.
        return await _executed(session, push, pack, signer)
    try:
        async with session.begin_nested():
            answer = await _executed(session, push, pack, signer)
            raise _Undo
    except _Undo:
        undone = {"id": None, "recorded_at": None, "receipt": None, "dry_run": True}
        return Answer([{**one, **undone} for one in answer.verdicts], answer.every)


class _Undo(Exception):
    """Rolls a dry run back after it was executed in earnest."""


async def _pack(session: AsyncSession, push: Push) -> Pack:
    known = push.area is None or (await session.execute(KNOWN, {"area": push.area})).first()
    if not known:
        raise UnknownDistrict(
            f"Es gibt keinen Kreis {push.area}.", f"There is no district {push.area}."
        )
    areas = [push.area] if push.area else await deliverable(session, push.caller)
    if areas is not None and not areas:
        raise NotYours(
            "Für dieses Konto gilt zurzeit keine Delegation; ein Kreis erteilt sie unter"
            " /v1/districts/{ags}/delegations.",
            "No delegation to this account is in force at present.",
        )
    states = None if areas is None else {area[:2] for area in areas}
    if push.state is not None:
        areas = [area for area in areas or () if area.startswith(push.state)]
        states = {push.state}
    editions = await in_force(session, push.today, states)
    if len(editions) > 1:
        raise InvalidRequest(
            f"In diesen Ländern gelten verschiedene Rahmeneditionen ({', '.join(editions)}); bitte"
            " für die Kreise jedes Landes eine eigene Lieferung senden (Parameter state).",
            "Different framework editions are in force; please push state by state.",
            errors=[
                at_parameter(
                    "state",
                    "missing",
                    "Bitte das Land angeben, um dessen Kreise es geht.",
                    "Please name the state whose districts are meant.",
                )
            ],
        )
    pack = await rule_pack(session, editions[0], areas=areas or ()) if editions else None
    if pack is None:
        raise NoFramework(
            f"Am {push.today} ist keine Rahmenedition in Kraft.",
            f"No framework edition is in force on {push.today}.",
        )
    return pack


async def _executed(session: AsyncSession, push: Push, pack: Pack, signer: Signer) -> Answer:
    trial = await tried(session, push, pack)
    all_of_them = await _every(session, push, trial) if push.every_finding else None
    total = trial.plan.total
    if trial.misdirected or trial.leftover or (push.mode == "atomic" and total["rejected"]):
        refusal = await _refusal(session, push, trial)
        refusal.every = all_of_them
        raise refusal
    return Answer(await accepted(session, push, trial, signer), all_of_them)


async def _refusal(session: AsyncSession, push: Push, trial: Trial) -> PushRefused:
    total = trial.plan.total
    received, rejected = total["received"], total["rejected"]
    shown: dict[str, Any] = {
        "id": None,
        "district": push.area,
        "supplier": push.supplier,
        "recorded_at": None,
        "dry_run": push.dry_run,
        "mode": push.mode,
        "format": trial.layout["kind"],
        "rule_pack": trial.words.pack.edition,
        "comment": trial.comment,
        "scope": trial.scope.bound if trial.scope else None,
        # A refused push changes nothing, so its faultless rows are unchanged.
        "counts": {
            **dict.fromkeys(store.NAMES, 0),
            "received": received,
            "unchanged": received - rejected,
            "rejected": rejected,
        },
        **trial.findings.members,
        "receipt": None,
    }
    if received <= LISTED_UNASKED:
        shown["rows"] = await listing.drafted(session, LISTED_UNASKED)
    return PushRefused(
        f"{rejected} von {received} Zeilen sind fehlerhaft ({trial.findings.errors} Fehler);"
        " nichts wurde gespeichert.",
        f"{rejected} of {received} rows are faulty ({trial.findings.errors} faults); nothing was"
        " stored.",
        errors=list(errors_of(trial.findings)),
        **shown,
    )


async def _every(session: AsyncSession, push: Push, trial: Trial) -> IO[bytes]:
    """All findings as the inside of a JSON list, in a file: there may be a million."""
    file = tempfile.SpooledTemporaryFile(max_size=EVERY_IN_MEMORY)  # noqa: SIM115 -- closed by who answers
    between = b""
    async for page in every(session, trial.words):
        for one in spoken({"findings": page}, push.language)["findings"]:
            file.write(between + json_bytes(one))
            between = b","
    return file


async def _replayed(session: AsyncSession, push: Push) -> Answer | None:
    asked = {
        "request": push.fingerprint,
        "account": push.caller.account,
        "key": push.idempotency_key,
    }
    found = (await session.execute(REPLAYED, asked)).all()
    if not found:
        return None
    if not all(row.same for row in found):
        raise KeyReused(
            "Dieser Idempotency-Key gehört zu einer anderen Lieferung.",
            "This Idempotency-Key belongs to another push.",
        )
    if len(found) < found[0].parts:
        raise NotYours(
            "Die Lieferung wurde angenommen; von den Kreisen, für die sie war, hat einer die"
            " Delegation seither widerrufen.",
            "The push was accepted; a district it was for has revoked its delegation since.",
        )
    return Answer([await verdict(session, row.id, rows=push.rows) for row in found])
