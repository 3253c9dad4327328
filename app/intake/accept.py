"""Writes an accepted push: one submission per district with its receipt, verdict and findings."""

import mimetypes
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.delegation import require_still
from app.db.engine import json_text
from app.intake import store
from app.intake.findings import COLUMNS, ORDER, Findings, collected
from app.intake.notices import give_notice
from app.intake.push import Push
from app.intake.receipt import Signer, receipt
from app.intake.rows import REJECTED
from app.intake.trial import Trial
from app.intake.verdict import verdict

ACCEPTED = text("""
CREATE TEMPORARY TABLE accepted (district text NOT NULL, id uuid NOT NULL) ON COMMIT DROP
""")
NAMED = text("INSERT INTO accepted VALUES (:district, CAST(:id AS uuid))")

KEPT = text("""
INSERT INTO submission (id, area, supplier, account_id, recorded_at, rule_pack, mode, comment,
    payload_sha256, idempotency_key, request_sha256, received, created, updated, unchanged,
    rejected, withdrawn, outcomes, row_numbers, unchanged_ids, findings, findings_total,
    findings_summary, receipt, layout, scope)
SELECT CAST(:id AS uuid), o.district, :supplier, CAST(:account AS uuid), :at, :pack, :mode,
       :comment, :hash, :key, :request, o.received, o.created, o.updated, o.unchanged, o.rejected,
       :withdrawn, o.outcomes, o.row_numbers, coalesce(o.unchanged_ids, '{}'),
       CAST(:findings AS jsonb), :findings_total, CAST(:findings_summary AS jsonb),
       CAST(:receipt AS jsonb), CAST(:layout AS jsonb), CAST(:scope AS jsonb)
FROM outcome o WHERE o.district = :district
""")

FOUND = text(f"""
INSERT INTO submission_finding (submission_id, number, {", ".join(COLUMNS)})
SELECT s.id, row_number() OVER (PARTITION BY s.id ORDER BY {ORDER}),
       {", ".join(f"f.{name}" for name in COLUMNS)}
FROM finding f JOIN accepted s ON f.row IS NULL OR f.district = s.district
""")

# Workbooks go back to their senders with marks; larger ones are not kept.
PAYLOAD_MOST = 20 * 1024 * 1024
WORKBOOKS = ("xlsx", "ods")
PAYLOAD = text("""
INSERT INTO submission_payload (submission_id, media_type, content)
SELECT id, :media, :content FROM accepted
""")

NOTED = text("""
INSERT INTO audit_event (at, account_id, action, subject, request_id, detail)
VALUES (:at, CAST(:account AS uuid), 'submission_accepted', :subject, :request_id,
        CAST(:detail AS jsonb))
""")


async def accepted(
    session: AsyncSession, push: Push, trial: Trial, signer: Signer
) -> list[dict[str, Any]]:
    """Write what was planned; returns the verdict on each district's part."""
    at = await store.acknowledge(session, changes=trial.plan.changes)
    # The clock is held now: whoever revokes comes before this, or after the whole push.
    await require_still(session, push.caller, trial.mandates)
    made = {
        ags: receipt(
            signer,
            {
                "district": ags,
                "supplier": push.supplier,
                "payload_sha256": push.upload.sha256.hex(),
                "rule_pack": trial.words.pack.edition,
                "counts": dict(trial.plan.counts[ags]),
            },
            at,
        )
        for ags in trial.districts
    }
    await session.execute(ACCEPTED)
    for ags, one in made.items():
        await session.execute(NAMED, {"district": ags, "id": one["id"]})
        await session.execute(KEPT, await _kept(session, push, trial, {"receipt": one, "of": ags}))
    bound = {"supplier": push.supplier, "visibility": push.default_visibility, "at": at}
    await store.write(session, bound)
    if trial.plan.changes:
        for one in made.values():
            await give_notice(session, at, one["id"])
    if trial.plan.total["rejected"]:
        await session.execute(REJECTED)
    if trial.findings.total:
        await session.execute(FOUND)
    await _keep_workbook(session, push, trial)
    await _note(session, push, trial, made)
    return [await verdict(session, one["id"], rows=push.rows) for one in made.values()]


async def _kept(
    session: AsyncSession, push: Push, trial: Trial, made: Mapping[str, Any]
) -> dict[str, Any]:
    """The submission of one district, as its row is written."""
    ags, signed = made["of"], made["receipt"]
    found: Findings = trial.findings
    if push.area is None:
        found = await collected(session, trial.words, ags)
    scope = push.area is not None or (trial.scope and ags in trial.scope.districts)
    return {
        "id": signed["id"],
        "district": ags,
        "supplier": push.supplier,
        "account": push.caller.account,
        "at": datetime.fromisoformat(signed["recorded_at"]),
        "pack": trial.words.pack.edition,
        "mode": push.mode,
        "comment": trial.comment,
        "hash": push.upload.sha256,
        # A dry run leaves no trace, so it takes no key either.
        "key": None if push.dry_run else push.idempotency_key,
        "request": push.fingerprint,
        "withdrawn": trial.plan.counts[ags]["withdrawn"],
        "findings": json_text(found.listed),
        "findings_total": found.total,
        "findings_summary": json_text(found.summary),
        "receipt": json_text(signed),
        # A replay gives the answer whole, or says that it cannot.
        "layout": json_text({**trial.layout, "parts": len(trial.districts)}),
        "scope": json_text(trial.scope.bound) if trial.scope and scope else None,
    }


async def _keep_workbook(session: AsyncSession, push: Push, trial: Trial) -> None:
    upload = push.upload
    if trial.layout["kind"] not in WORKBOOKS or upload.size > PAYLOAD_MOST:
        return
    # Whoever may read the submission gets the file whole: none that may hold another's figures.
    foreign = any(one["rule"] == "district_differs" for one in trial.findings.summary)
    if push.area is None or push.caller.role == "provider" or foreign:
        return
    upload.file.seek(0)
    media, _ = mimetypes.guess_type(f"x.{trial.layout['kind']}")
    bound = {"media": media or upload.media, "content": upload.file.read()}
    await session.execute(PAYLOAD, bound)


async def _note(session: AsyncSession, push: Push, trial: Trial, made: Mapping[str, Any]) -> None:
    """Leave a trace of every submission, and of what allowed it, in the audit trail."""
    for ags, signed in made.items():
        under = [one.delegation for one in trial.mandates if one.district == ags and one.delegation]
        detail = {"area": ags, "counts": signed["counts"]}
        await session.execute(
            NOTED,
            {
                "at": datetime.fromisoformat(signed["recorded_at"]),
                "account": push.caller.account,
                "subject": signed["id"],
                "request_id": push.request_id,
                "detail": json_text({**detail, **({"delegations": under} if under else {})}),
            },
        )
