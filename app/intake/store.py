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
from app.intake.stage import UNHASHED
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

# A withdrawn cell that comes back goes on counting its revisions.
PLANNED = text(f"""
CREATE TEMPORARY TABLE planned ON COMMIT DROP AS
SELECT c.row, c.district, k.id AS current_id,
       coalesce(k.revision, w.revision, 0) + 1 AS revision,
       CASE WHEN k.id IS NULL THEN 'c' WHEN {_SAME} THEN 'n' ELSE 'u' END AS outcome
FROM candidate c
LEFT JOIN standing k ON {same("k", "c", *CELL, "territory_date")} AND k.supplier = :supplier
LEFT JOIN (SELECT area AS district, indicator, version, period, breakdown::text AS split, basis,
                  territory_date, max(revision) AS revision
           FROM observation WHERE withdrawn_by IS NOT NULL AND supplier = :supplier
             AND area IN (SELECT DISTINCT district FROM candidate)
           GROUP BY area, indicator, version, period, breakdown, basis, territory_date) w
       ON {same("w", "c", *CELL, "territory_date")}
WHERE NOT c.faulty
""")
READY = text("ANALYZE planned (row, current_id, outcome)")

# What the supplier said before and the push does not speak of.
UNTOUCHED = text("""
CREATE TEMPORARY TABLE untouched ON COMMIT DROP AS
SELECT o.* FROM standing o
WHERE o.supplier = :supplier AND NOT EXISTS (SELECT FROM planned p WHERE p.current_id = o.id)
""")

OUTCOME = text("""
CREATE TEMPORARY TABLE outcome ON COMMIT DROP AS
SELECT c.district, count(*)::integer AS received,
       count(*) FILTER (WHERE p.outcome = 'c')::integer AS created,
       count(*) FILTER (WHERE p.outcome = 'u')::integer AS updated,
       count(*) FILTER (WHERE p.outcome = 'n')::integer AS unchanged,
       count(*) FILTER (WHERE p.outcome IS NULL)::integer AS rejected,
       string_agg(coalesce(p.outcome, 'r'), '' ORDER BY c.row) AS outcomes,
       array_agg(p.current_id ORDER BY c.row) FILTER (WHERE p.outcome = 'n') AS unchanged_ids,
       CASE WHEN :several THEN array_agg(c.row ORDER BY c.row) END AS row_numbers
FROM candidate c LEFT JOIN planned p ON p.row = c.row
GROUP BY c.district
""")
# Districts of which nothing is said but that what they had is withdrawn.
EMPTIED = text("""
INSERT INTO outcome (district, received, created, updated, unchanged, rejected, outcomes)
SELECT d, 0, 0, 0, 0, 0, '' FROM unnest(CAST(:districts AS text[])) AS d
WHERE NOT EXISTS (SELECT FROM outcome o WHERE o.district = d)
""")
COUNTED = text("""
SELECT o.district, o.received, o.created, o.updated, o.unchanged, o.rejected,
       (SELECT count(*) FROM planned p WHERE p.district = o.district AND p.outcome = 'w')::integer
           AS withdrawn
FROM outcome o ORDER BY o.district
""")

CLOSED = text("""
UPDATE observation SET superseded_at = :at
WHERE id = ANY (ARRAY (SELECT current_id FROM planned WHERE outcome = 'u'))
""")
TAKEN_BACK = text("""
UPDATE observation o SET superseded_at = :at, withdrawn_by = s.id
FROM planned p JOIN accepted s ON s.district = p.district
WHERE o.id = p.current_id AND p.outcome = 'w'
""")
COVERED = text("""
INSERT INTO submission_coverage (submission_id, area, indicator, version, territory_version)
SELECT s.id, c.district, c.indicator, c.version, c.territory_version
FROM (SELECT DISTINCT district, indicator, version, territory_version FROM candidate
      WHERE NOT faulty) c
JOIN accepted s ON s.district = c.district
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
JOIN accepted s ON s.district = c.district
LEFT JOIN standing k ON k.id = p.current_id
ORDER BY c.row
""")

NAMES = ("received", "created", "updated", "unchanged", "rejected", "withdrawn")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a push would do, counted for each district it speaks of."""

    counts: Mapping[str | None, Mapping[str, int]]

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


async def compare(session: AsyncSession, supplier: str, visibility: str) -> None:
    """Compare every accepted row with what stands; nothing is written yet."""
    await session.execute(PLANNED, {"supplier": supplier, "visibility": visibility})
    await session.execute(READY)
    await session.execute(UNTOUCHED, {"supplier": supplier})


async def count(session: AsyncSession, *, several: bool, emptied: Sequence[str]) -> Plan:
    """What is planned, counted; `emptied` are the districts of a scope."""
    await session.execute(OUTCOME, {"several": several})
    await session.execute(EMPTIED, {"districts": list(emptied)})
    found = await session.execute(COUNTED)
    counts = {row["district"]: {name: int(row[name]) for name in NAMES} for row in found.mappings()}
    await session.execute(UNHASHED)
    return Plan(counts)


async def acknowledge(session: AsyncSession, *, changes: bool) -> datetime:
    """The instant of an accepted push; the version of the data moves only if the data does."""
    counted: datetime = (await session.execute(COUNT)).scalar_one()
    return await clock.tick(session) if changes else counted


async def write(session: AsyncSession, bound: Mapping[str, Any]) -> None:
    """Close and add revisions; `bound` holds supplier, visibility and at.

    `accepted` says which submission each district's rows belong to.
    """
    at = {"at": bound["at"]}
    await session.execute(CLOSED, at)
    await session.execute(TAKEN_BACK, at)
    await session.execute(COVERED)
    await session.execute(ADDED, bound)
