"""The rule pack of an edition: the rules as data, and the catalogue that they judge by.

One document, the same for everybody who judges: this service, and whoever checks a file offline.
"""

from datetime import date, datetime
from functools import lru_cache
from typing import Any

from kreisspiegel_rules import editions
from kreisspiegel_rules.canonical import canonical, parsed
from kreisspiegel_rules.pack import FORMAT, Pack
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.models.base import BASES, MISSING_REASONS, PRECISIONS, STATUSES, VISIBILITIES

CODES = {
    "basis": BASES,
    "precision": PRECISIONS,
    "status": STATUSES,
    "missing": MISSING_REASONS,
    "visibility": VISIBILITIES,
}
# A pack is some hundred kilobytes; editions change once a year.
REMEMBERED = 8

LISTED = text("""
SELECT f.edition, f.label_de, lower(f.valid) AS valid_from, upper(f.valid) - 1 AS valid_to,
       f.published_on,
       (SELECT count(*) FROM framework_indicator fi WHERE fi.edition = f.edition) AS indicators
FROM framework f WHERE f.recorded_at <= :at ORDER BY f.edition
""")

CATALOGUE = text("""
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
            ORDER BY fi.position)
        FROM framework_indicator fi
        JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
        WHERE fi.edition = f.edition),
    'breakdowns', (
        SELECT jsonb_agg(jsonb_build_object('dimension', d.code, 'label_de', d.label_de,
            'categories', (
                SELECT jsonb_agg(jsonb_build_object('code', c.code, 'label_de', c.label_de,
                    'kind', c.kind, 'sums_to', c.sums_to) ORDER BY c.position)
                FROM breakdown_category c WHERE c.dimension = d.code)) ORDER BY d.position)
        FROM breakdown_dimension d),
    'districts', (
        SELECT jsonb_agg(one ORDER BY one ->> 'ags') FROM (
            SELECT jsonb_build_object('ags', dv.ags, 'versions', jsonb_agg(jsonb_build_object(
                'version', dv.version, 'valid_from', lower(dv.valid),
                'valid_to', upper(dv.valid) - 1) ORDER BY dv.version)) AS one
            FROM district_version dv
            WHERE CAST(:at AS timestamptz) IS NULL OR dv.recorded_at <= :at
            GROUP BY dv.ags) every),
    'states', (SELECT jsonb_agg(s.code ORDER BY s.code) FROM state s
               WHERE CAST(:at AS timestamptz) IS NULL OR s.recorded_at <= :at))::text
FROM framework f
WHERE (CAST(:at AS timestamptz) IS NULL OR f.recorded_at <= :at)
  AND CASE WHEN CAST(:edition AS text) IS NULL THEN f.valid @> CAST(:today AS date)
           ELSE f.edition = :edition END
ORDER BY lower(f.valid) DESC LIMIT 1
""")


async def listed(session: AsyncSession, at: datetime) -> list[dict[str, Any]]:
    """The editions for which there is a rule pack."""
    found = await session.execute(LISTED, {"at": at})
    return [
        {**row, "rules_edition": editions.edition_for(row["edition"])} for row in found.mappings()
    ]


async def rule_pack(
    session: AsyncSession,
    *,
    today: date,
    edition: str | None = None,
    at: datetime | None = None,
) -> Pack | None:
    """The pack of `edition`, by default of the one in force `today`, as it was known at `at`.

    None when there is no such edition.
    """
    bound = {"today": today, "edition": edition, "at": at}
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
