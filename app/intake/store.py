"""Writes what a judged push says: closes what it corrects, adds what is new, keeps the rest.

The clock's row lock is held from the first write to COMMIT, so revisions are stamped in the
order in which they become visible.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

TICK = text("""
UPDATE clock SET at = greatest(clock_timestamp(), at + interval '1 microsecond'),
                 version = version + 1
RETURNING at
""")

# One push at a time per area and supplier: twenty equal pushes at once make one set of rows.
TURN = text("SELECT pg_advisory_xact_lock(hashtext(:turn))")

# What a row leaves out about origin and visibility keeps standing; figures are always meant.
MERGED = ("source", "method", "note")
FIGURES = (
    "value",
    "numerator",
    "denominator",
    "value_min",
    "value_max",
    "computed",
    "missing",
    "precision",
    "rounding_base",
    "status",
    "reference_date",
    "undated",
    *MERGED,
    "visibility",
    "embargo_until",
)


def _said(side: str) -> str:
    """What makes two revisions the same; a share computed from its counts says nothing new."""
    return ", ".join(
        f"nullif({side}.computed, 'value')" if name == "computed" else f"{side}.{name}"
        for name in FIGURES
    )


def _kept(member: str, sent: str) -> str:
    """What was sent, else what stands, else nothing; an explicit null takes it away."""
    return f"CASE WHEN NOT '{member}' = ANY (c.cleared) THEN coalesce({sent}, k.{member}) END"


PLANNED = f"""
CREATE TEMPORARY TABLE planned ON COMMIT DROP AS
SELECT n.*, o.id AS current_id, coalesce(o.revision, 0) + 1 AS revision,
       CASE WHEN o.id IS NULL THEN 'c'
            WHEN ({_said("n")}) IS NOT DISTINCT FROM ({_said("o")}) THEN 'n'
            ELSE 'u' END AS outcome
FROM (
    SELECT c.row, c.indicator, c.version, c.period, c.split AS breakdown, c.on_basis AS basis,
           c.on_territory AS territory_date, c.territory_version, c.reason,
           c.figure AS value, c.over_top AS numerator, c.over_bottom AS denominator,
           c.value_min, c.value_max, c.computed, c.missing, c.how_precise AS precision,
           c.rounding_base, c.how_final AS status,
           CASE WHEN NOT c.undated THEN coalesce(c.reference_given, c.reference_day) END
               AS reference_date,
           c.undated,
           {", ".join(f"{_kept(m, f'c.{m}')} AS {m}" for m in MERGED)},
           coalesce(c.visibility, k.visibility, :visibility) AS visibility,
           {_kept("embargo_until", "c.embargo_at")} AS embargo_until,
           k.id AS known_id
    FROM candidate c
    LEFT JOIN standing k ON k.indicator = c.indicator AND k.period = c.period
     AND k.version = c.version AND k.breakdown = c.split AND k.basis = c.on_basis
     AND k.territory_date = c.on_territory AND k.supplier = :supplier
    WHERE NOT EXISTS (SELECT FROM finding f WHERE f.row = c.row AND f.severity = 'error')
) n
LEFT JOIN standing o ON o.id = n.known_id
"""

COUNTED = text("""
SELECT count(*) FILTER (WHERE outcome = 'c') AS created,
       count(*) FILTER (WHERE outcome = 'u') AS updated,
       count(*) FILTER (WHERE outcome = 'n') AS unchanged,
       (SELECT string_agg(coalesce(p.outcome, 'r'), '' ORDER BY c.row)
        FROM candidate c LEFT JOIN planned p ON p.row = c.row) AS outcomes
FROM planned
""")

# The tables of the schema have indexes again; see stage.HASHED.
UNHASHED = text("""
SELECT set_config('enable_nestloop', 'on', true), set_config('enable_mergejoin', 'on', true)
""")

CLOSED = text("""
UPDATE observation SET superseded_at = :at
WHERE id = ANY (ARRAY (SELECT current_id FROM planned WHERE outcome = 'u'))
""")

ADDED = text(f"""
INSERT INTO observation (
    area, supplier, indicator, version, period, breakdown, basis, territory_date,
    territory_version, revision, reason, {", ".join(FIGURES)},
    recorded_at, submission_id, submission_row)
SELECT :area, :supplier, p.indicator, p.version, p.period, p.breakdown, p.basis,
       p.territory_date, p.territory_version, p.revision, p.reason,
       {", ".join(f"p.{f}" for f in FIGURES)},
       :at, CAST(:submission AS uuid), p.row
FROM planned p WHERE p.outcome IN ('c', 'u') ORDER BY p.row
""")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a push would do, counted; `outcomes` holds one of c, u, n, r per row."""

    created: int
    updated: int
    unchanged: int
    rejected: int
    outcomes: str

    @property
    def counts(self) -> dict[str, int]:
        return {
            "received": len(self.outcomes),
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
            "withdrawn": 0,
        }


async def take_turn(session: AsyncSession, *names: str | None) -> None:
    """Wait until no other transaction holds the turn of that name; keep it until COMMIT."""
    await session.execute(TURN, {"turn": f"push {names}"})


async def plan(session: AsyncSession, supplier: str, visibility: str) -> Plan:
    """Compare every accepted row with what stands; nothing is written yet."""
    bound = {"supplier": supplier, "visibility": visibility}
    await session.execute(text(PLANNED), bound)
    row = (await session.execute(COUNTED)).one()
    await session.execute(UNHASHED)
    outcomes = row.outcomes or ""
    return Plan(row.created, row.updated, row.unchanged, outcomes.count("r"), outcomes)


async def tick(session: AsyncSession) -> datetime:
    """Take the clock for the rest of the transaction; returns the instant of its facts."""
    at: datetime = (await session.execute(TICK)).scalar_one()
    return at


async def write(session: AsyncSession, bound: dict[str, Any]) -> None:
    """Close and add revisions; `bound` holds area, supplier, at and submission."""
    await session.execute(CLOSED, {"at": bound["at"]})
    await session.execute(ADDED, bound)
