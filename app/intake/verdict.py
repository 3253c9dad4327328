"""The answer to a push, the same when it is given and when it is read again later."""

from collections.abc import AsyncIterator
from datetime import datetime
from http import HTTPStatus
from typing import Any

from kreisspiegel_rules.pack import Pack
from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import Problem
from app.intake import rows as listing
from app.intake.findings import COLUMNS, Words, told
from app.intake.places import placed
from app.intake.store import NAMES

# More rows than this are listed on request only (`rows=true`), and more than that page by page.
LISTED_UNASKED = 1000
LISTED_AT_MOST = 20_000


class UnknownSubmission(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Lieferung nicht gefunden", "Submission not found")
    mend = (
        "Entweder gibt es diese Lieferung nicht, oder sie gehört einem anderen Kreis.",
        "There is no such submission, or it belongs to another district.",
    )


KEPT = text("""
SELECT id::text AS id, area, supplier, recorded_at, rule_pack, mode, comment, received, created,
       updated, unchanged, rejected, withdrawn, findings, findings_total, findings_summary,
       receipt, layout, scope
FROM submission WHERE id = CAST(:id AS uuid)
  AND (CAST(:at AS timestamptz) IS NULL OR recorded_at <= :at)
""")

LISTED = text("""
SELECT id::text AS id, area AS district, supplier, recorded_at, rule_pack, mode, comment, received,
       created, updated, unchanged, rejected, withdrawn, number
FROM submission
WHERE area = :area AND (CAST(:at AS timestamptz) IS NULL OR recorded_at <= :at)
  AND (CAST(:before AS bigint) IS NULL OR number < :before)
ORDER BY number DESC LIMIT :limit
""")

FOUND = text(f"""
SELECT number, {", ".join(COLUMNS)} FROM submission_finding
WHERE submission_id = CAST(:id AS uuid) AND number > :after ORDER BY number LIMIT :limit
""")


async def kept(session: AsyncSession, submission: str, at: datetime | None = None) -> RowMapping:
    """The accepted push as it was recorded, if the caller may see it."""
    bound = {"id": submission, "at": at}
    found = (await session.execute(KEPT, bound)).mappings().one_or_none()
    if found is None:
        raise UnknownSubmission(
            f"Es gibt keine Lieferung {submission}.", f"There is no submission {submission}."
        )
    return found


async def verdict(
    session: AsyncSession,
    submission: str,
    *,
    rows: bool | None = None,
    at: datetime | None = None,
) -> dict[str, Any]:
    """The whole verdict, as it was known at `at`; `rows` None lists the rows of small pushes."""
    found = await kept(session, submission, at)
    answer: dict[str, Any] = {
        "id": found["id"],
        "district": found["area"],
        "supplier": found["supplier"],
        "recorded_at": found["recorded_at"],
        "dry_run": False,
        "mode": found["mode"],
        "format": found["layout"]["kind"],
        "rule_pack": found["rule_pack"],
        "comment": found["comment"],
        "scope": found["scope"],
        "counts": {name: found[name] for name in NAMES},
        **{name: found[name] for name in ("findings", "findings_total", "findings_summary")},
        "receipt": found["receipt"],
    }
    length = found["received"] + found["withdrawn"]
    if wanted(rows, length):
        answer["rows"] = await listing.page(
            session, submission, found["received"], after=0, limit=length
        )
    return answer


def wanted(rows: bool | None, length: int) -> bool:
    """Whether so many rows stand in the verdict itself; always page by page at `/rows`."""
    return length <= (LISTED_AT_MOST if rows else LISTED_UNASKED) and rows is not False


async def submissions(
    session: AsyncSession, area: str, *, at: datetime | None, before: int | None, limit: int
) -> list[dict[str, Any]]:
    """The accepted pushes for an area that the caller may see, newest first, without details."""
    bound = {"area": area, "at": at, "before": before, "limit": limit}
    found = await session.execute(LISTED, bound)
    return [
        {
            **{name: cell for name, cell in row.items() if name not in NAMES},
            "counts": {name: row[name] for name in NAMES},
        }
        for row in found.mappings()
    ]


async def findings_of(
    session: AsyncSession, words: Words, submission: str, *, after: int, limit: int
) -> list[tuple[int, dict[str, Any]]]:
    """Findings of an accepted push with their numbers, from `after` on."""
    bound = {"id": submission, "after": after, "limit": limit}
    found = await session.execute(FOUND, bound)
    return [(row["number"], told(words, row)) for row in found.mappings()]


async def every_finding(
    session: AsyncSession, words: Words, submission: str, together: int
) -> AsyncIterator[list[dict[str, Any]]]:
    """All findings of an accepted push, some thousand at a time."""
    after = 0
    while page := await findings_of(session, words, submission, after=after, limit=together):
        yield [one for _, one in page]
        after = page[-1][0]


def words_of(found: RowMapping, pack: Pack) -> Words:
    """What a kept finding is told with: the rules, and the layout of the file it is about."""
    return Words(pack, placed(found["layout"]))
