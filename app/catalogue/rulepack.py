"""The rule pack of an edition: the rules as data, and the catalogue that they judge by.

One document, the same for everybody who judges: this service, and whoever checks a file offline.
"""

from collections.abc import Collection
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from kreisspiegel_rules import editions
from kreisspiegel_rules.canonical import canonical, parsed
from kreisspiegel_rules.pack import FORMAT, Pack
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.local import VALID_VERSIONS
from app.models.base import BASES, MISSING_REASONS, PRECISIONS, STATUSES, VISIBILITIES

CODES = {
    "basis": BASES,
    "precision": PRECISIONS,
    "status": STATUSES,
    "missing": MISSING_REASONS,
    "visibility": VISIBILITIES,
}
# A pack is some hundred kilobytes; editions change once a year, local indicators seldom.
REMEMBERED = 32

LISTED = text("""
SELECT f.edition, f.label_de, lower(f.valid) AS valid_from, upper(f.valid) - 1 AS valid_to,
       f.published_on,
       ARRAY (SELECT s.state_code FROM framework_state s
              WHERE s.edition = f.edition AND s.recorded_at <= :at ORDER BY 1) AS states,
       (SELECT count(*) FROM framework_indicator fi WHERE fi.edition = f.edition) AS indicators
FROM framework f WHERE f.recorded_at <= :at ORDER BY f.edition
""")

# The edition that began last counts in each of the states; NULL is every state.
IN_FORCE = text("""
SELECT DISTINCT edition FROM (
    SELECT DISTINCT ON (s.state_code) s.edition FROM framework_state s
    WHERE s.valid @> CAST(:today AS date)
      AND (CAST(:states AS text[]) IS NULL OR s.state_code = ANY (CAST(:states AS text[])))
    ORDER BY s.state_code, lower(s.valid) DESC) one
ORDER BY edition
""")

# Districts and states are those in which the edition counts.
CATALOGUE = text(f"""
WITH known AS ({VALID_VERSIONS}),
meant AS (
    SELECT s.state_code FROM framework_state s
    WHERE s.edition = :edition AND (CAST(:at AS timestamptz) IS NULL OR s.recorded_at <= :at)
)
SELECT jsonb_build_object(
    'edition', f.edition, 'label_de', f.label_de, 'published_on', f.published_on,
    'valid_from', lower(f.valid), 'valid_to', upper(f.valid) - 1,
    'indicators', (
        SELECT jsonb_agg(jsonb_build_object(
            'code', v.indicator, 'version', v.version, 'label_de', v.label_de,
            'label_en', v.label_en, 'kind', v.kind, 'factor', v.factor, 'unit', v.unit,
            'decimals', v.decimals, 'min_value', v.min_value, 'max_value', v.max_value,
            'default_basis', v.default_basis, 'allowed_bases', v.allowed_bases,
            'period_forms', v.period_forms, 'reference_month_day', v.reference_month_day,
            'numerator_within_denominator', v.numerator_within_denominator,
            'breakdowns', (SELECT coalesce(jsonb_agg(b.dimension ORDER BY b.position), '[]')
                           FROM indicator_breakdown b
                           WHERE b.indicator = v.indicator AND b.version = v.version))
            || CASE WHEN k.owner IS NULL THEN '{{}}'
                    ELSE jsonb_build_object('owner', k.owner) END
            ORDER BY k.position, v.indicator)
        FROM known k JOIN indicator_version v
          ON v.indicator = k.indicator AND v.version = k.version),
    'breakdowns', (
        SELECT jsonb_agg(jsonb_build_object('dimension', d.code, 'label_de', d.label_de,
            'categories', (
                SELECT jsonb_agg(jsonb_build_object('code', c.code, 'label_de', c.label_de,
                    'kind', c.kind, 'sums_to', c.sums_to) ORDER BY c.position)
                FROM breakdown_category c WHERE c.dimension = d.code)) ORDER BY d.position)
        FROM breakdown_dimension d),
    'districts', (
        SELECT coalesce(jsonb_agg(one ORDER BY one ->> 'ags'), '[]') FROM (
            SELECT jsonb_build_object('ags', dv.ags, 'versions', jsonb_agg(jsonb_build_object(
                'version', dv.version, 'valid_from', lower(dv.valid),
                'valid_to', upper(dv.valid) - 1) ORDER BY dv.version)) AS one
            FROM district_version dv
            WHERE left(dv.ags, 2) IN (SELECT state_code FROM meant)
              AND (CAST(:at AS timestamptz) IS NULL OR dv.recorded_at <= :at)
            GROUP BY dv.ags) every),
    'states', (SELECT coalesce(jsonb_agg(state_code ORDER BY state_code), '[]') FROM meant))::text
FROM framework f
WHERE f.edition = :edition AND (CAST(:at AS timestamptz) IS NULL OR f.recorded_at <= :at)
""")


async def listed(session: AsyncSession, at: datetime) -> list[dict[str, Any]]:
    """The editions for which there is a rule pack."""
    found = await session.execute(LISTED, {"at": at})
    return [
        {**row, "rules_edition": editions.edition_for(row["edition"])} for row in found.mappings()
    ]


async def in_force(session: AsyncSession, today: date, states: Collection[str] | None) -> list[str]:
    """The editions that count on a day in these states (None: in any); usually one."""
    bound = {"today": today, "states": None if states is None else sorted(states)}
    return list((await session.execute(IN_FORCE, bound)).scalars())


async def rule_pack(
    session: AsyncSession,
    edition: str,
    *,
    areas: Collection[str] = (),
    at: datetime | None = None,
) -> Pack | None:
    """The pack of `edition` as it was known at `at`; None when there is no such edition.

    With `areas`, the indicators that these districts have defined for themselves belong to it,
    as far as the caller of the transaction may know them.
    """
    bound = {"edition": edition, "areas": sorted(areas), "at": at}
    catalogue = (await session.execute(CATALOGUE, bound)).scalar_one_or_none()
    return None if catalogue is None else _made(catalogue)


@lru_cache(maxsize=REMEMBERED)
def _made(catalogue: str) -> Pack:
    document = parsed(catalogue)
    rules_edition = editions.edition_for(document["edition"])
    document |= {
        "format": FORMAT,
        "rules_edition": rules_edition,
        "rules": list(editions.rules(rules_edition)),
        "codes": CODES,
    }
    return Pack.read(canonical(document))
