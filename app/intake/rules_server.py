"""Rules that need the database: repeated rows, mandates, official figures, what is corrected.

Their words and severities stand in the rule pack like those of all others; here is only what
they look for. Errors are looked for first: a row that is refused is compared with nothing.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from kreisspiegel_rules.judged import QUOTED
from kreisspiegel_rules.pack import Pack
from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.disclosure.gate import HIDDEN


@dataclass(frozen=True, slots=True)
class Look:
    """What a rule looks for: SQL over a row `c` of `candidate`, and what it stands beside."""

    rule: str
    field: str
    source: str
    where: str
    expected: str = "NULL"
    found: str = "NULL"
    extra: str = "NULL"

    def statement(self) -> str:
        """An INSERT of its findings, of the periods for which the rule is in force."""
        return f"""
            INSERT INTO finding (row, line, district, rule, severity, field, expected, found,
                                 extra, indicator, period, note)
            SELECT c.row, c.line, c.district, '{self.rule}', :severity, ({self.field})::text,
                   ({self.expected})::text, left(({self.found})::text, {QUOTED}),
                   ({self.extra})::text, left(c.indicator, {QUOTED}), left(c.period, {QUOTED}),
                   CASE WHEN :severity = 'warning' THEN c.note END
            FROM {self.source}
            WHERE ({self.where})
              AND (CAST(:since AS date) IS NULL OR c.starts_on >= CAST(:since AS date))
              AND (CAST(:until AS date) IS NULL OR c.starts_on <= CAST(:until AS date))
        """


CELL = ("district", "indicator", "version", "period", "split", "basis")


def same(left: str, right: str, *columns: str) -> str:
    return " AND ".join(f"{left}.{name} = {right}.{name}" for name in columns)


# A group-by first: a window over all rows would sort them, and hardly a push repeats itself.
_TWICE = f"""
    (SELECT {", ".join(CELL)}, territory_date, min(row) AS first_row FROM candidate
     WHERE period IS NOT NULL AND version IS NOT NULL
     GROUP BY {", ".join(CELL)}, territory_date HAVING count(*) > 1) twice
    JOIN candidate c ON {same("c", "twice", *CELL)}
"""

ERRORS = (
    Look(
        "duplicate_key",
        "NULL",
        _TWICE,
        "c.row > twice.first_row AND c.territory_date IS NOT DISTINCT FROM twice.territory_date",
        expected="twice.first_row",
        found="c.row",
    ),
    Look(
        "not_delegated",
        "CASE WHEN EXISTS (SELECT FROM mandate m WHERE m.district = c.district"
        " AND coalesce(m.indicator, c.indicator) = c.indicator) THEN 'period' ELSE 'indicator' END",
        "candidate c",
        # A district that is missing or unknown is another fault.
        "c.version IS NOT NULL AND c.starts_on IS NOT NULL"
        " AND c.district IN (SELECT code FROM area) AND NOT EXISTS ("
        "SELECT FROM mandate m WHERE m.district = c.district"
        " AND (m.indicator IS NULL OR m.indicator = c.indicator)"
        " AND (m.period_from IS NULL OR m.period_from <= c.starts_on)"
        " AND (m.period_until IS NULL OR m.period_until >= c.ends_on))",
        expected="(SELECT string_agg(DISTINCT concat_ws(' ', coalesce(m.indicator, '*'),"
        " '≥ ' || m.period_from, '≤ ' || m.period_until), ', ') FROM mandate m"
        " WHERE m.district = c.district)",
        found="c.indicator || ' ' || c.period",
    ),
)

OFFICIAL = "o.supplier = 'official' AND CAST(:supplier AS text) = 'district'"

BESIDE_OFFICIAL = (
    Look(
        "official_differs",
        "'value'",
        # The same territory may stand there under two dates; one of them is told.
        "candidate c JOIN (SELECT DISTINCT ON (district, indicator, version, period, split, basis,"
        " territory_version) * FROM standing o WHERE supplier = 'official' ORDER BY district,"
        " indicator, version, period, split, basis, territory_version, territory_date DESC) o"
        f" ON {same('o', 'c', *CELL)} AND o.territory_version = c.territory_version"
        " JOIN indicator_version v ON v.indicator = o.indicator AND v.version = o.version",
        # The steward's count below the threshold is nobody else's to read, here either.
        f"NOT c.faulty AND {OFFICIAL} AND NOT ({HIDDEN}) AND abs(c.value - o.value) >"
        " greatest(CAST(:absolute AS numeric), CAST(:relative AS numeric) * abs(o.value))",
        expected="o.value",
        found="c.value",
    ),
    Look(
        "territory_apart",
        "'territory_date'",
        "candidate c JOIN (SELECT district, indicator, version, period, split, basis,"
        " min(supplier) AS supplier, array_agg(territory_version) AS versions,"
        " string_agg(DISTINCT territory_date::text, ', ') AS dates"
        " FROM standing WHERE supplier = 'official' AND value IS NOT NULL"
        " GROUP BY district, indicator, version, period, split, basis) o"
        f" ON {same('o', 'c', *CELL)}",
        f"NOT c.faulty AND {OFFICIAL} AND c.territory_version IS NOT NULL"
        " AND NOT c.territory_version = ANY (o.versions)",
        expected="o.dates",
        found="c.territory_date",
    ),
)
CORRECTED = Look(
    "correction_without_reason",
    "'reason'",
    "candidate c JOIN planned p ON p.row = c.row AND p.outcome = 'u'"
    " JOIN standing o ON o.id = p.current_id",
    "c.reason IS NULL AND o.value IS NOT NULL AND c.value IS DISTINCT FROM o.value",
    expected="o.value",
    found="c.value",
)

REFUSED = text("""
UPDATE candidate c SET faulty = true
FROM finding f
WHERE f.row = c.row AND f.rule IN ('duplicate_key', 'not_delegated') AND NOT c.faulty
""")


async def look_for_errors(session: AsyncSession, pack: Pack, *, mandated: bool) -> None:
    """Refuse rows that repeat others, and rows outside of what the caller may deliver.

    `mandated` False: the caller's own district alone is meant, and may be all of it.
    """
    found = 0
    for look in ERRORS:
        if look.rule != "not_delegated" or mandated:
            found += await looked(session, pack, look, {})
    if found:
        await session.execute(REFUSED)


async def look_beside(session: AsyncSession, pack: Pack, supplier: str) -> None:
    """Tell what a row contradicts, or stands apart from."""
    for look in BESIDE_OFFICIAL:
        await looked(session, pack, look, {"supplier": supplier})


async def look_at_corrections(session: AsyncSession, pack: Pack) -> None:
    """Tell what is corrected without saying why."""
    await looked(session, pack, CORRECTED, {})


async def looked(session: AsyncSession, pack: Pack, look: Look, bound: dict[str, Any]) -> int:
    """Run one rule as the pack has it; returns how often it found something."""
    rule = pack.rules.get(look.rule)
    if rule is None:
        return 0
    told = parameters(pack, look.rule)
    force = {
        "severity": rule.severity,
        "since": day(rule.applies_from),
        "until": day(rule.applies_until),
    }
    statement, known = _compiled(look)
    every = {**told, **force, **bound}
    result: Any = await session.execute(
        statement, {name: every[name] for name in known if name in every}
    )
    return int(result.rowcount)


@cache
def _compiled(look: Look) -> tuple[TextClause, frozenset[str]]:
    statement = text(look.statement())
    return statement, frozenset(statement.compile().params)


def parameters(pack: Pack, rule: str) -> dict[str, Any]:
    """What the edition sets for a rule; decimals are written as text there."""
    return {
        name: Decimal(said) if isinstance(said, str) else said
        for name, said in pack.rules[rule].parameters.items()
    }


def day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
