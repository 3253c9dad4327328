"""The best single statement that fetches what a comparison of one indicator shows.

Written by hand for one table and nothing else: the ground is known beforehand, no value is hidden,
nobody's rights are asked, nothing is looked at as of an instant. It fetches every column that the
answer is made of and works out none of its numbers. The indexes are those of the service.

Decimals come as text, with every digit, as the answer writes them: the quickest form, and the
baseline. Beside it stands the same statement as anyone would write it, with decimals as numbers.
"""

# $1 indicator, $2 period, $3 version, $4 basis, $5 day, $6 state, $7 version of DEM-01
BEST = """
WITH told AS (
    SELECT o.area, o.territory_version, o.supplier, o.value, o.numerator, o.denominator,
           o.value_min, o.value_max, o.computed, o.missing, o.precision, o.rounding_base, o.status,
           o.undated, o.source, o.note, o.territory_date, o.reference_date, o.revision,
           row_number() OVER w AS place, lead(o.value) OVER w AS other_value,
           lead(o.supplier) OVER w AS other_supplier
    FROM observation o
    WHERE o.indicator = $1 AND o.part = '{}' AND o.version = $3 AND o.period = $2
      AND o.basis = $4 AND o.superseded_at IS NULL AND left(o.area, 2) = $6
    WINDOW w AS (PARTITION BY o.area
                 ORDER BY o.supplier = 'district' AND o.status = 'final' DESC, o.supplier)
), people AS (
    SELECT DISTINCT ON (o.area) o.area, o.value FROM observation o
    WHERE o.indicator = 'DEM-01' AND o.part = '{}' AND o.version = $7 AND o.period = $2
      AND o.basis = 'fortschreibung' AND o.superseded_at IS NULL AND left(o.area, 2) = $6
    ORDER BY o.area, o.supplier
), context AS (
    SELECT DISTINCT ON (ags) ags, population FROM district_context WHERE left(ags, 2) = $6
    ORDER BY ags, abs(reference_date - $5)
), concept AS (
    SELECT DISTINCT ON (ags) ags, status, on_date FROM concept_event
    WHERE superseded_at IS NULL AND left(ags, 2) = $6 ORDER BY ags, on_date DESC, id DESC
), declared AS (
    SELECT DISTINCT ON (ags) ags, deviations FROM monitoring_plan
    WHERE indicator = $1 AND starts_on <= $5 AND superseded_at IS NULL AND left(ags, 2) = $6
    ORDER BY ags, starts_on DESC
)
SELECT m.ags, m.name, m.type, m.area_km2::float8, o.supplier, o.value::text, o.numerator::text,
       o.denominator::text, o.value_min::text, o.value_max::text, o.computed, o.missing,
       o.precision, o.rounding_base::text, o.status, o.undated, o.source, o.note, o.territory_date,
       o.reference_date, o.revision, o.other_value::text, o.other_supplier,
       coalesce(p.value::float8, x.population) AS population,
       k.status AS concept_status, k.on_date AS concept_status_on, d.deviations
FROM district_version m
LEFT JOIN told o ON o.area = m.ags AND o.territory_version = m.version AND o.place = 1
LEFT JOIN people p ON p.area = m.ags
LEFT JOIN context x ON x.ags = m.ags
LEFT JOIN concept k ON k.ags = m.ags
LEFT JOIN declared d ON d.ags = m.ags
WHERE m.valid @> $5 AND left(m.ags, 2) = $6
ORDER BY m.sort_key, m.ags
"""
NUMBERS = BEST.replace("::text", "")
# Without these the planner, misled by the few rows it expects, compares every district with every
# other; ten times slower.
SETTINGS = {"jit": "off", "enable_nestloop": "off", "enable_mergejoin": "on"}
