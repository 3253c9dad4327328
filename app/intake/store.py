"""Plans what a judged push changes, and writes it: closes what it corrects, adds what is new.

The clock's row lock is held from the first write to COMMIT, so revisions are stamped in the
order in which they become visible.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.db import clock
from app.intake.rules_server import CELL, same
from app.intake.stage import FEW
from app.intake.standing import FIGURES

# A push that changes nothing is counted and leaves the version of the data alone.
COUNT = text("""
UPDATE clock SET submissions = submissions + 1 RETURNING greatest(clock_timestamp(), at)
""")

# What a row leaves out about origin and visibility keeps standing; figures are always meant.
MERGED = ("source", "method", "note", "embargo_until")


def _figure(name: str) -> str:
    """What a row `c` says that meets the standing `k`; an explicit null takes it away."""
    if name in MERGED:
        return f"CASE WHEN NOT '{name}' = ANY (c.cleared) THEN coalesce(c.{name}, k.{name}) END"
    if name == "visibility":
        return "coalesce(c.visibility, k.visibility, :visibility)"
    return f"c.{name}"


# What makes two revisions the same; a share computed from its counts says nothing new.
_SAME = (
    " AND ".join(
        f"({_figure(name)}) IS NOT DISTINCT FROM k.{name}" for name in FIGURES if name != "computed"
    )
    + " AND nullif(c.computed, 'value') IS NOT DISTINCT FROM nullif(k.computed, 'value')"
)

# What stands and is not spoken of is kept ('k'). A withdrawn cell that comes back goes on counting
# its revisions. Only what is of fixed length is noted down: it needs no table for long values
# beside it, which costs twice as much to make.
PLANNED = text(f"""
CREATE TEMPORARY TABLE planned ON COMMIT DROP AS
SELECT c.row, k.id AS current_id, coalesce(k.revision, w.revision, 0) + 1 AS revision,
       CAST(CASE WHEN c.row IS NULL THEN 'k' WHEN k.id IS NULL THEN 'c' WHEN {_SAME} THEN 'n'
                 ELSE 'u' END AS "char") AS outcome
FROM (SELECT * FROM candidate WHERE NOT faulty) c
FULL JOIN (SELECT * FROM standing WHERE supplier = :supplier) k
       ON {same("k", "c", *CELL, "territory_date")}
LEFT JOIN (SELECT {", ".join(CELL)}, territory_date, max(revision) AS revision
           FROM standing WHERE supplier IS NULL GROUP BY {", ".join(CELL)}, territory_date) w
       ON {same("w", "c", *CELL, "territory_date")}
""")
READY = text("ANALYZE planned (row, current_id, outcome)")

# Most pushes give most rules nothing to look at; one look says which.
_FIGURE = "value IS NOT NULL AND NOT faulty"
_COUNT = f"kind = 'count' AND {_FIGURE}"
MET = text(f"""
SELECT EXISTS (SELECT FROM standing WHERE supplier = 'official') AS official,
       EXISTS (SELECT FROM planned WHERE outcome = 'u') AS corrected,
       EXISTS (SELECT FROM candidate WHERE {_COUNT})
           AND (EXISTS (SELECT FROM candidate WHERE {_COUNT} AND split <> '{{}}')
                OR EXISTS (SELECT FROM standing WHERE supplier = :supplier AND split <> '{{}}'))
           AS in_parts,
       EXISTS (SELECT FROM standing WHERE supplier = :supplier)
           OR EXISTS (SELECT FROM candidate
                      WHERE {_FIGURE} AND left(period, 4) <> (
                          SELECT left(period, 4) FROM candidate WHERE {_FIGURE} LIMIT 1))
           AS in_series,
       EXISTS (SELECT FROM candidate
               WHERE kind IN ('share', 'rate', 'ratio') AND split = '{{}}' AND {_FIGURE}) AS alike
""")

COUNTED = text("""
SELECT district, coalesce(k.received, 0) AS received, coalesce(k.created, 0) AS created,
       coalesce(k.updated, 0) AS updated, coalesce(k.unchanged, 0) AS unchanged,
       coalesce(k.rejected, 0) AS rejected, coalesce(w.withdrawn, 0) AS withdrawn,
       EXISTS (SELECT FROM finding) AS found
FROM (SELECT c.district, count(*) AS received,
             count(*) FILTER (WHERE p.outcome = 'c') AS created,
             count(*) FILTER (WHERE p.outcome = 'u') AS updated,
             count(*) FILTER (WHERE p.outcome = 'n') AS unchanged,
             count(*) FILTER (WHERE p.outcome IS NULL) AS rejected
      FROM candidate c LEFT JOIN planned p ON p.row = c.row
      GROUP BY c.district) k
-- Of some districts nothing may be said but that what they had is withdrawn.
FULL JOIN (SELECT d.district, (SELECT count(*) FROM planned p JOIN standing o ON o.id = p.current_id
                               WHERE p.outcome = 'w' AND o.district = d.district) AS withdrawn
           FROM unnest(CAST(:emptied AS text[])) AS d (district)) w USING (district)
ORDER BY district
""")

CLOSED = text("""
UPDATE observation SET superseded_at = :at
WHERE id = ANY (ARRAY (SELECT current_id FROM planned WHERE outcome = 'u'))
""")
# Which submission the rows of a district belong to.
MADE = "unnest(CAST(:districts AS text[]), CAST(:ids AS uuid[])) AS s (district, id)"
TAKEN_BACK = text(f"""
UPDATE observation o SET superseded_at = :at, withdrawn_by = s.id
FROM planned p JOIN standing k ON k.id = p.current_id JOIN {MADE} ON s.district = k.district
WHERE o.id = p.current_id AND p.outcome = 'w'
""")
COVERED = text(f"""
INSERT INTO submission_coverage (submission_id, area, indicator, version, territory_version)
SELECT s.id, c.district, c.indicator, c.version, c.territory_version
FROM (SELECT DISTINCT district, indicator, version, territory_version FROM candidate
      WHERE NOT faulty) c
JOIN {MADE} ON s.district = c.district
""")
ADDED = text(f"""
INSERT INTO observation (
    area, supplier, indicator, version, period, breakdown, basis, territory_date,
    territory_version, revision, reason, {", ".join(FIGURES)},
    recorded_at, submission_id, submission_row)
SELECT c.district, :supplier, c.indicator, c.version, c.period, c.split::jsonb, c.basis,
       c.territory_date, c.territory_version, p.revision, c.reason,
       {", ".join(_figure(name) for name in FIGURES)},
       :at, s.id, c.row
FROM candidate c
JOIN planned p ON p.row = c.row AND p.outcome IN ('c', 'u')
JOIN {MADE} ON s.district = c.district
LEFT JOIN standing k ON k.id = p.current_id
ORDER BY c.row
""")

NAMES = ("received", "created", "updated", "unchanged", "rejected", "withdrawn")


@dataclass(frozen=True, slots=True)
class Met:
    """What there is to look at, in the order of MET.

    Official figures beside, values corrected, parts of a count, figures of several years, and
    figures that can be laid beside those of other districts.
    """

    official: bool
    corrected: bool
    in_parts: bool
    in_series: bool
    alike: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What a push would do, counted for each district it speaks of."""

    counts: Mapping[str | None, Mapping[str, int]]
    # Whether there is any finding.
    found: bool

    @property
    def total(self) -> dict[str, int]:
        return {name: sum(one[name] for one in self.counts.values()) for name in NAMES}

    @property
    def changes(self) -> bool:
        total = self.total
        return bool(total["created"] or total["updated"] or total["withdrawn"])


async def take_turn(session: AsyncSession, *names: str | None) -> None:
    """One push at a time per area and supplier: twenty equal ones at once make one set of rows."""
    await clock.take_turn(session, f"push {names}")


async def compare(session: AsyncSession, supplier: str, visibility: str) -> Met:
    """Compare every accepted row with what stands; nothing is written yet."""
    bound = {"supplier": supplier, "visibility": visibility}
    planned: Any = await session.execute(PLANNED, bound)
    if planned.rowcount > FEW:
        await session.execute(READY)
    return Met(*(await session.execute(MET, {"supplier": supplier})).one())


async def count(session: AsyncSession, emptied: Sequence[str]) -> Plan:
    """What is planned, counted; `emptied` are the districts of a scope."""
    found = (await session.execute(COUNTED, {"emptied": list(emptied)})).mappings().all()
    counts = {row["district"]: {name: int(row[name]) for name in NAMES} for row in found}
    return Plan(counts, any(row["found"] for row in found))


async def acknowledge(session: AsyncSession, *, changes: bool) -> datetime:
    """The instant of an accepted push; the version of the data moves only if the data does."""
    counted: datetime = (await session.execute(COUNT)).scalar_one()
    return await clock.tick(session) if changes else counted


async def write(
    session: AsyncSession, plan: Plan, made: Mapping[str, Any], bound: Mapping[str, Any]
) -> None:
    """Close and add revisions; `bound` holds supplier, visibility and at.

    `made` says which submission each district's rows belong to.
    """
    at = {"at": bound["at"]}
    if plan.total["updated"]:
        await session.execute(CLOSED, at)
    if plan.total["withdrawn"]:
        await session.execute(TAKEN_BACK, {**at, **made})
    await session.execute(COVERED, made)
    if plan.changes:
        await session.execute(ADDED, {**bound, **made})
