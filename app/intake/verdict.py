"""The answer to a push, the same when it is given and when it is read again later."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import Problem
from app.intake.rules import PACK
from app.intake.store import Plan

# More rows than this are listed on request only (`rows=true`).
LISTED_UNASKED = 1000
WORDS = {"c": "created", "u": "updated", "n": "unchanged", "r": "rejected"}


class UnknownSubmission(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Lieferung nicht gefunden", "Submission not found")
    mend = (
        "Entweder gibt es diese Lieferung nicht, oder sie gehört einem anderen Kreis.",
        "There is no such submission, or it belongs to another district.",
    )


KEPT = text("""
SELECT id::text AS id, area, supplier, recorded_at, rule_pack, mode, comment, received, created,
       updated, unchanged, rejected, withdrawn, findings, receipt
FROM submission WHERE id = CAST(:id AS uuid)
  AND (CAST(:at AS timestamptz) IS NULL OR recorded_at <= :at)
""")

ROWS = text("""
SELECT w.row::integer AS row, w.outcome, o.indicator, o.period, o.breakdown, o.basis,
       o.territory_date, o.revision, o.value, o.numerator, o.denominator, o.missing,
       b.value AS before_value, b.missing AS before_missing, b.revision AS before_revision
FROM submission s
CROSS JOIN LATERAL string_to_table(s.outcomes, NULL) WITH ORDINALITY AS w (outcome, row)
LEFT JOIN observation o ON o.submission_id = s.id AND o.submission_row = w.row
LEFT JOIN observation b
       ON b.indicator = o.indicator AND b.period = o.period AND b.area = o.area
      AND b.version = o.version AND b.breakdown = o.breakdown AND b.basis = o.basis
      AND b.territory_date = o.territory_date AND b.supplier = o.supplier
      AND b.revision = o.revision - 1 AND b.superseded_at IS NOT NULL
WHERE s.id = CAST(:id AS uuid)
ORDER BY w.row
""")

LISTED = text("""
SELECT id::text AS id, area AS district, supplier, recorded_at, rule_pack, mode, comment, received,
       created, updated, unchanged, rejected, withdrawn
FROM submission
WHERE area = :area AND recorded_at <= :at
  AND (CAST(:before AS timestamptz) IS NULL OR recorded_at < :before)
ORDER BY recorded_at DESC LIMIT :limit
""")

COUNTS = ("received", "created", "updated", "unchanged", "rejected", "withdrawn")


async def verdict(
    session: AsyncSession,
    submission: str,
    *,
    rows: bool | None = None,
    at: datetime | None = None,
) -> dict[str, Any]:
    """The whole verdict, as it was known at `at`; `rows` None lists the rows of small pushes."""
    bound = {"id": submission, "at": at}
    found = (await session.execute(KEPT, bound)).mappings().one_or_none()
    if found is None:
        raise UnknownSubmission(
            f"Es gibt keine Lieferung {submission}.", f"There is no submission {submission}."
        )
    answer: dict[str, Any] = {
        "id": found["id"],
        "district": found["area"],
        "supplier": found["supplier"],
        "recorded_at": found["recorded_at"],
        "dry_run": False,
        "mode": found["mode"],
        "rule_pack": found["rule_pack"],
        "comment": found["comment"],
        "counts": {name: found[name] for name in COUNTS},
        "findings": found["findings"],
        "receipt": found["receipt"],
    }
    if rows or (rows is None and found["received"] <= LISTED_UNASKED):
        listed = await session.execute(ROWS, {"id": submission})
        answer["rows"] = [_row(dict(row)) for row in listed.mappings()]
    return answer


ROW_KEY = ("indicator", "period", "breakdown", "basis", "territory_date")
# What a row that changed nothing says, so that all rows have the same members.
UNTOUCHED = {"row": 0, "outcome": "", **dict.fromkeys((*ROW_KEY, "before", "after"))}


async def submissions(
    session: AsyncSession, area: str, *, at: datetime, before: datetime | None, limit: int
) -> list[dict[str, Any]]:
    """The accepted pushes for an area that the caller may see, newest first, without details."""
    bound = {"area": area, "at": at, "before": before, "limit": limit}
    found = await session.execute(LISTED, bound)
    return [
        {
            **{name: cell for name, cell in row.items() if name not in COUNTS},
            "counts": {name: row[name] for name in COUNTS},
        }
        for row in found.mappings()
    ]


def drafted(
    area: str, supplier: str, mode: str, planned: Plan, findings: list[dict[str, Any]]
) -> dict[str, Any]:
    """The verdict on a push that was refused: the same shape, with nothing stored.

    A refused push changes nothing, so its faultless rows are `unchanged`.
    """
    outcomes = enumerate(planned.outcomes, 1)
    answer: dict[str, Any] = {
        "id": None,
        "district": area,
        "supplier": supplier,
        "recorded_at": None,
        "mode": mode,
        "rule_pack": PACK,
        "counts": {
            **planned.counts,
            "created": 0,
            "updated": 0,
            "unchanged": len(planned.outcomes) - planned.rejected,
        },
        "findings": findings,
        "receipt": None,
    }
    if len(planned.outcomes) <= LISTED_UNASKED:
        answer["rows"] = [
            {**UNTOUCHED, "row": row, "outcome": "rejected" if word == "r" else "unchanged"}
            for row, word in outcomes
        ]
    return answer


def _row(row: dict[str, Any]) -> dict[str, Any]:
    outcome = WORDS[row["outcome"]]
    if outcome in ("unchanged", "rejected"):
        return {**UNTOUCHED, "row": row["row"], "outcome": outcome}
    before = None
    if row["before_revision"] is not None:
        before = {name: row[f"before_{name}"] for name in ("revision", "value", "missing")}
    after = ("revision", "value", "numerator", "denominator", "missing")
    return {
        "row": row["row"],
        "outcome": outcome,
        **{name: row[name] for name in ROW_KEY},
        "before": before,
        "after": {name: row[name] for name in after},
    }
