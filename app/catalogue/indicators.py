"""The shared set: fields of action, indicators with their definitions, frameworks."""

from http import HTTPStatus
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.catalogue.kept import kept
from app.catalogue.since import not_yet
from app.catalogue.states import edition_in_force, own_state
from app.errors import Problem


class UnknownIndicator(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Indikator nicht gefunden", "Indicator not found")
    mend = (
        "`/v1/indicators` listet alle Codes der Rahmenedition.",
        "`/v1/indicators` lists all codes of the framework.",
    )


class UnknownFramework(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Rahmenedition nicht gefunden", "Framework edition not found")
    mend = ("`/v1/frameworks` listet alle Editionen.", "`/v1/frameworks` lists all editions.")


FIELDS = text("""
SELECT f.code, f.position, f.kind, f.label_de, f.label_en,
       coalesce((SELECT jsonb_agg(jsonb_build_object('list', m.list,
                    'list_label_de', m.list_label_de, 'source_label_de', m.source_label_de,
                    'match', m.match, 'note', m.note) ORDER BY m.list, m.source_label_de)
                 FROM field_mapping m WHERE m.field_code = f.code), '[]') AS mappings
FROM field_of_action f WHERE f.recorded_at <= :at ORDER BY f.position
""")

# What a definition says, over `v` (its version) and `i` (its code); shared and local alike.
DEFINITION = """
       v.kind, i.dimension, i.field_code AS field, v.unit, v.factor, v.decimals, v.direction,
       v.population_concept, v.periodicity, v.period_forms, v.reference_rule_de,
       v.default_basis, v.allowed_bases, v.min_value, v.max_value, v.min_count,
       v.rounding_base, v.default_breakdown,
       jsonb_build_object('numerator_de', v.numerator_de, 'numerator_en', v.numerator_en,
           'denominator_de', v.denominator_de, 'denominator_en', v.denominator_en,
           'reference_rule_de', v.reference_rule_de, 'note_de', v.note_de,
           'comparability_note_de', v.comparability_note_de) AS definition,
       v.disclosure_rule_de, v.recommended_source, v.availability,
       v.numerator_within_denominator, v.reference_month_day,
       coalesce((SELECT jsonb_agg(jsonb_build_object('dimension', b.dimension, 'categories',
                    (SELECT jsonb_agg(jsonb_build_object('code', c.code, 'label_de', c.label_de,
                         'label_en', c.label_en, 'kind', c.kind) ORDER BY c.position)
                     FROM breakdown_category c WHERE c.dimension = b.dimension))
                    ORDER BY b.position)
                 FROM indicator_breakdown b
                 WHERE b.indicator = v.indicator AND b.version = v.version), '[]') AS breakdowns,
       coalesce((SELECT jsonb_agg(jsonb_build_object('system', x.system, 'code', x.code,
                    'note', x.note) ORDER BY x.system, x.code)
                 FROM indicator_crosswalk x
                 WHERE x.indicator = v.indicator AND x.version = v.version), '[]') AS crosswalk,
       coalesce((SELECT jsonb_agg(jsonb_build_object('period', k.period, 'kind', k.kind,
                    'label_de', k.label_de) ORDER BY k.period)
                 FROM indicator_break k
                 WHERE k.indicator = v.indicator AND k.version = v.version
                   AND k.recorded_at <= :at), '[]') AS breaks,
       ARRAY (SELECT w.version FROM indicator_version w
              WHERE w.indicator = v.indicator AND w.version <> v.version AND w.recorded_at <= :at
              ORDER BY string_to_array(w.version, '.')::integer[]) AS other_versions,
       v.recorded_at, i.owner
"""

DEFINED = f"""
SELECT v.indicator AS code, v.version, fi.edition AS framework, fi.tier, v.label_de, v.label_en,
       {DEFINITION}
FROM framework_indicator fi
JOIN framework f ON f.edition = fi.edition
JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
JOIN indicator i ON i.code = v.indicator
WHERE f.recorded_at <= :at AND fi.edition = :framework
"""

LISTED = text(
    DEFINED
    + """  AND (CAST(:field AS text) IS NULL OR i.field_code = :field)
  AND (CAST(:tier AS text) IS NULL OR fi.tier = :tier)
ORDER BY fi.position"""
)
ONE = text(DEFINED + "  AND fi.indicator = :code")
# With the first edition that held it.
EVERY = text(f"""
SELECT v.indicator AS code, v.version, fi.edition AS framework, fi.tier, v.label_de, v.label_en,
       {DEFINITION}
FROM indicator_version v
JOIN indicator i ON i.code = v.indicator
CROSS JOIN LATERAL (
    SELECT fi.edition, fi.tier
    FROM framework_indicator fi JOIN framework f ON f.edition = fi.edition
    WHERE fi.indicator = v.indicator AND fi.version = v.version AND f.recorded_at <= :at
    ORDER BY lower(f.valid), fi.edition LIMIT 1
) fi
WHERE v.indicator = :code AND v.recorded_at <= :at
""")

FRAMEWORKS = text("""
SELECT f.edition, f.label_de, lower(f.valid) AS valid_from, upper(f.valid) - 1 AS valid_to,
       f.decided_by, f.published_on, f.source, f.note, f.recorded_at,
       (SELECT count(*) FROM framework_indicator fi WHERE fi.edition = f.edition) AS indicators,
       coalesce((SELECT jsonb_agg(jsonb_build_object('state', s.state_code,
                    'valid_from', lower(s.valid), 'valid_to', upper(s.valid) - 1)
                    ORDER BY s.state_code)
                 FROM framework_state s
                 WHERE s.edition = f.edition AND s.recorded_at <= :at), '[]') AS states
FROM framework f
WHERE f.recorded_at <= :at AND (CAST(:edition AS text) IS NULL OR f.edition = :edition)
ORDER BY f.edition
""")


async def fields(reading: Reading) -> list[dict[str, Any]]:
    """The fields of action with what maps to them."""
    found = await reading.session.execute(FIELDS, {"at": reading.at})
    return [dict(row) for row in found.mappings()]


async def indicators(
    reading: Reading,
    *,
    framework: str | None = None,
    state: str | None = None,
    field: str | None = None,
    tier: str | None = None,
) -> list[dict[str, Any]]:
    """The indicators of an edition, by default of the one in force in the state."""
    edition = await _edition(reading, framework, state)
    await require(reading, "field", None if field is None else [field])
    wanted = {"framework": edition, "field": field, "tier": tier}

    async def look_up() -> list[dict[str, Any]]:
        found = await reading.session.execute(LISTED, {"at": reading.at, **wanted})
        return [dict(row) for row in found.mappings()]

    return list(await kept(reading, ("indicators", *wanted.values()), look_up))


async def _edition(reading: Reading, framework: str | None, state: str | None) -> str | None:
    async def look_up() -> str | None:
        await require(reading, "framework", None if framework is None else [framework])
        return framework or await edition_in_force(reading, state)

    # Who leaves both open is asked for the own state, which is not everybody's.
    return await kept(reading, ("edition", framework, state, own_state(reading)), look_up)


async def indicator(
    reading: Reading, code: str, framework: str | None = None, state: str | None = None
) -> dict[str, Any]:
    """One indicator as the edition defines it; raises UnknownIndicator."""
    edition = await _edition(reading, framework, state)

    async def look_up() -> dict[str, Any]:
        bound = {"at": reading.at, "framework": edition, "code": code}
        found = (await reading.session.execute(ONE, bound)).mappings().one_or_none()
        if found is None:
            names = (f"Der Indikator {code}", f"Indicator {code}")
            later = await not_yet(reading, "indicator", code, *names)
            never = (
                f"Den Indikator {code} gibt es in der Rahmenedition nicht.",
                f"There is no indicator {code} in the framework.",
            )
            raise UnknownIndicator(*(later or never))
        return dict(found)

    return dict(await kept(reading, ("indicator", edition, code), look_up))


async def every_version(reading: Reading, code: str) -> dict[str, dict[str, Any]]:
    """All versions of an indicator that an edition holds or held."""

    async def look_up() -> dict[str, dict[str, Any]]:
        found = await reading.session.execute(EVERY, {"at": reading.at, "code": code})
        return {row["version"]: dict(row) for row in found.mappings()}

    return await kept(reading, ("every_version", code), look_up)


async def frameworks(reading: Reading) -> list[dict[str, Any]]:
    """All published editions."""
    found = await reading.session.execute(FRAMEWORKS, {"at": reading.at, "edition": None})
    return [dict(row) for row in found.mappings()]


async def framework(reading: Reading, edition: str) -> dict[str, Any]:
    """One edition with its indicators."""
    bound = {"at": reading.at, "edition": edition}
    found = (await reading.session.execute(FRAMEWORKS, bound)).mappings().one_or_none()
    if found is None:
        raise UnknownFramework(
            f"Die Rahmenedition {edition} gibt es nicht.", f"There is no edition {edition}."
        )
    listed = await indicators(reading, framework=edition)
    return {**found, "items": listed}
