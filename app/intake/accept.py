"""Writes an accepted push: one submission per district with its receipt, verdict and findings."""

import mimetypes
from collections.abc import Mapping, Sequence
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

# One submission per district, each with its counts, findings and receipt.
KEPT = text("""
INSERT INTO submission (id, area, supplier, account_id, recorded_at, rule_pack, mode, comment,
    payload_sha256, idempotency_key, request_sha256, received, created, updated, unchanged,
    rejected, withdrawn, outcomes, row_numbers, unchanged_ids, findings, findings_total,
    findings_summary, receipt, layout, scope)
SELECT m.id, m.district, :supplier, CAST(:account AS uuid), :at, :pack, :mode, :comment, :hash,
       :key, :request, m.received, m.created, m.updated, m.unchanged, m.rejected, m.withdrawn,
       coalesce(o.outcomes, ''), o.row_numbers, coalesce(o.unchanged_ids, '{}'), m.findings,
       m.findings_total, m.findings_summary, m.receipt, CAST(:layout AS jsonb), m.scope
FROM jsonb_to_recordset(CAST(:made AS jsonb)) AS m (
    id uuid, district text, received integer, created integer, updated integer, unchanged integer,
    rejected integer, withdrawn integer, findings jsonb, findings_total integer,
    findings_summary jsonb, receipt jsonb, scope jsonb)
LEFT JOIN (
    SELECT c.district, string_agg(coalesce(p.outcome, 'r')::text, '' ORDER BY c.row) AS outcomes,
           array_agg(p.current_id ORDER BY c.row) FILTER (WHERE p.outcome = 'n') AS unchanged_ids,
           CASE WHEN :several THEN array_agg(c.row ORDER BY c.row) END AS row_numbers
    FROM candidate c LEFT JOIN planned p ON p.row = c.row
    GROUP BY c.district) o ON o.district = m.district
""")

FOUND = text(f"""
INSERT INTO submission_finding (submission_id, number, {", ".join(COLUMNS)})
SELECT s.id, row_number() OVER (PARTITION BY s.id ORDER BY {ORDER}),
       {", ".join(f"f.{name}" for name in COLUMNS)}
FROM finding f JOIN {store.MADE} ON f.row IS NULL OR f.district = s.district
""")

# Workbooks go back to their senders with marks; larger ones are not kept.
PAYLOAD_MOST = 20 * 1024 * 1024
WORKBOOKS = ("xlsx", "ods")
PAYLOAD = text("""
INSERT INTO submission_payload (submission_id, media_type, content)
SELECT id, :media, :content FROM unnest(CAST(:ids AS uuid[])) AS s (id)
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
    await session.execute(KEPT, {**await _kept(session, push, trial, made), "at": at})
    named = {"districts": list(made), "ids": [one["id"] for one in made.values()]}
    bound = {"supplier": push.supplier, "visibility": push.default_visibility, "at": at}
    await store.write(session, trial.plan, named, bound)
    if trial.plan.changes:
        for one in made.values():
            await give_notice(session, at, one["id"])
    if trial.plan.total["rejected"]:
        await session.execute(REJECTED, named)
    if trial.findings.total:
        await session.execute(FOUND, named)
    await _keep_workbook(session, push, trial, named["ids"])
    await _note(session, push, trial, made)
    return [await verdict(session, one["id"], rows=push.rows) for one in made.values()]


async def _kept(
    session: AsyncSession, push: Push, trial: Trial, made: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """The submissions, as their rows are written."""
    told = [await _told(session, push, trial, signed) for signed in made.values()]
    return {
        "supplier": push.supplier,
        "account": push.caller.account,
        "pack": trial.words.pack.edition,
        "mode": push.mode,
        "comment": trial.comment,
        "hash": push.upload.sha256,
        # A dry run leaves no trace, so it takes no key either.
        "key": None if push.dry_run else push.idempotency_key,
        "request": push.fingerprint,
        "several": push.area is None,
        # A replay gives the answer whole, or says that it cannot.
        "layout": json_text({**trial.layout, "parts": len(trial.districts)}),
        "made": json_text(told),
    }


async def _told(
    session: AsyncSession, push: Push, trial: Trial, signed: Mapping[str, Any]
) -> dict[str, Any]:
    """What is kept of one district's part alone."""
    ags: str = signed["district"]
    found: Findings = trial.findings
    if push.area is None and found.total:
        found = await collected(session, trial.words, ags)
    scope = push.area is not None or (trial.scope and ags in trial.scope.districts)
    return {
        "id": signed["id"],
        "district": ags,
        **signed["counts"],
        "findings": found.listed,
        "findings_total": found.total,
        "findings_summary": found.summary,
        "receipt": signed,
        "scope": trial.scope.bound if trial.scope and scope else None,
    }


async def _keep_workbook(
    session: AsyncSession, push: Push, trial: Trial, submissions: Sequence[str]
) -> None:
    upload = push.upload
    if trial.layout["kind"] not in WORKBOOKS or upload.size > PAYLOAD_MOST:
        return
    # Whoever may read the submission gets the file whole: none that may hold another's figures.
    foreign = any(one["rule"] == "district_differs" for one in trial.findings.summary)
    if push.area is None or push.caller.role == "provider" or foreign:
        return
    upload.file.seek(0)
    media, _ = mimetypes.guess_type(f"x.{trial.layout['kind']}")
    content = {"media": media or upload.media, "content": upload.file.read()}
    await session.execute(PAYLOAD, {**content, "ids": submissions})


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
