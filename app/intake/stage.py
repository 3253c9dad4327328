"""Turns a payload into temporary tables: what was sent, what stands already, what is meant.

Every step is one statement over all rows, so a push of 100,000 rows costs as many round
trips as a push of one. Nothing here refuses anything; that is the rules' job.
"""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue.local import VALID_VERSIONS

TEXTS = (
    "indicator",
    "period",
    "missing",
    "precision",
    "status",
    "basis",
    "territory_date",
    "reference_date",
    "source",
    "method",
    "note",
    "reason",
    "visibility",
    "embargo_until",
)
NUMBERS = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")
MEMBERS = (*TEXTS, *NUMBERS, "breakdown")
# What a row leaves out of these keeps standing; an explicit null takes it away.
CLEARABLE = ("source", "method", "note", "embargo_until")
_KINDS = {
    **dict.fromkeys(TEXTS, "string"),
    **dict.fromkeys(NUMBERS, "number"),
    "breakdown": "object",
}


def _typed(member: str) -> str:
    """The member in its type, or NULL when it came in another."""
    if member in NUMBERS:
        return (
            f"CASE jsonb_typeof(r.{member}) WHEN 'number' THEN (r.{member} #>> '{{}}')::numeric END"
        )
    if member in TEXTS:
        return f"CASE jsonb_typeof(r.{member}) WHEN 'string' THEN r.{member} #>> '{{}}' END"
    return f"CASE jsonb_typeof(r.{member}) WHEN 'object' THEN r.{member} ELSE '{{}}' END"


def _wrong(member: str) -> str:
    kind = _KINDS[member]
    return f"CASE WHEN jsonb_typeof(r.{member}) NOT IN ('{kind}', 'null') THEN '{member}' END"


def _cleared(member: str) -> str:
    """The member's name when the row says null on purpose, or gives an empty text."""
    return f"CASE WHEN e.raw -> '{member}' IN ('null', '\"\"') THEN '{member}' END"


STAGED = f"""
CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
SELECT e.ord::integer AS row,
       jsonb_typeof(e.raw) = 'object' AS is_object,
       CASE WHEN jsonb_typeof(e.raw) = 'object' THEN e.raw ELSE '{{}}' END
           - ARRAY[{", ".join(f"'{m}'" for m in MEMBERS)}] AS unknown,
       array_remove(ARRAY[{", ".join(_wrong(m) for m in MEMBERS)}], NULL) AS wrong,
       coalesce(e.raw -> 'reference_date' = 'null', false) AS undated,
       array_remove(ARRAY[{", ".join(_cleared(m) for m in CLEARABLE)}], NULL) AS cleared,
       {", ".join(f"{_typed(m)} AS {m}" for m in MEMBERS)}
FROM jsonb_array_elements(CAST(:payload AS jsonb) -> 'rows') WITH ORDINALITY AS e (raw, ord)
CROSS JOIN LATERAL jsonb_to_record(
    CASE WHEN jsonb_typeof(e.raw) = 'object' THEN e.raw ELSE '{{}}' END
) AS r ({", ".join(f"{m} jsonb" for m in MEMBERS)})
"""

KEY = "indicator, version, period, breakdown, basis, territory_date, supplier"
MEANT_KEY = "indicator, version, period, breakdown, split, on_basis, on_territory"

# Sorts and hash tables of 100,000 rows stay in memory; a tenth of the usual sample is enough
# to plan with, and a push waits for it.
ROOM = """
SELECT set_config('work_mem', '64MB', true), set_config('default_statistics_target', '10', true)
"""

# Where keys of seven columns meet, the planner expects a handful of rows and would compare
# every row with every other; from here on it has tables without indexes only, and hashes them.
HASHED = """
SELECT set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true)
"""

# Four-digit years that stay four digits in UTC: others end every read that meets them.
INSTANT = (
    "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8]|29|30|31)"
    "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,6})?)?"
    "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$"
)
DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"


def _dated(column: str, pattern: str, kind: str) -> str:
    """A text as a date or instant, NULL when it is none: a cast alone would end the push."""
    return (
        f"CASE WHEN s.{column} ~ '{pattern}' AND left(s.{column}, 4) <> '0000'"
        f" THEN CASE WHEN substr(s.{column}, 9, 2)::integer <= extract(day FROM"
        f" (left(s.{column}, 7) || '-01')::date + interval '1 month - 1 day')"
        f" THEN s.{column}::{kind} END END"
    )


# Read once, by the index: later steps join tables whose sizes the planner knows. OFFSET 0 here
# and below keeps a subquery what it is written as: one look-up a pair, one evaluation a row.
STANDING = """
CREATE TEMPORARY TABLE standing ON COMMIT DROP AS
SELECT o.*
FROM (SELECT DISTINCT indicator, period FROM staged) s
CROSS JOIN LATERAL (
    SELECT * FROM observation
    WHERE indicator = s.indicator AND period = s.period AND area = :area
      AND superseded_at IS NULL
    OFFSET 0
) o
"""

# What each row means: definition, period, ground, breakdown without its totals.
# value, numerator and denominator: whichever one is left out is computed from the other two.
MEANT = f"""
CREATE TEMPORARY TABLE candidate ON COMMIT DROP AS
WITH started AS (
    SELECT s.period, f.form,
           CASE WHEN left(s.period, 4) = '0000' THEN NULL
                WHEN f.form = 'YYYY' THEN (s.period || '-01-01')::date
                WHEN f.form = 'YYYY-MM' THEN (s.period || '-01')::date
                WHEN f.form = 'YYYY-Qn'
                THEN make_date(left(s.period, 4)::integer, right(s.period, 1)::integer * 3 - 2, 1)
           END AS starts_on
    FROM (SELECT DISTINCT period FROM staged) s
    CROSS JOIN LATERAL (
        SELECT CASE WHEN s.period ~ '^[0-9]{{4}}$' THEN 'YYYY'
                    WHEN s.period ~ '^[0-9]{{4}}-Q[1-4]$' THEN 'YYYY-Qn'
                    WHEN s.period ~ '^[0-9]{{4}}-(0[1-9]|1[0-2])$' THEN 'YYYY-MM' END AS form
    ) f
), calendar AS MATERIALIZED (
    SELECT *, (starts_on + CASE form WHEN 'YYYY' THEN interval '1 year - 1 day'
                                     WHEN 'YYYY-Qn' THEN interval '3 months - 1 day'
                                     ELSE interval '1 month - 1 day' END)::date AS ends_on
    FROM started
), known AS (
    -- A row that leaves its territory out means the one value that stands there, if one does.
    SELECT indicator, version, period, breakdown, basis, min(territory_date) AS territory_date
    FROM standing WHERE supplier = :supplier
    GROUP BY indicator, version, period, breakdown, basis HAVING count(*) = 1
), meant AS (
SELECT s.*, v.version, v.kind, v.factor, v.decimals, v.unit, v.label_de, v.label_en,
       v.min_value AS least, v.max_value AS most, v.allowed_bases, v.period_forms,
       v.numerator_within_denominator AS within,
       p.form AS period_form, p.starts_on, d.ends_on, d.day AS reference_day,
       b.breakdown AS split,
       coalesce(s.basis, v.default_basis) AS on_basis,
       coalesce(t.given, known.territory_date, d.day) AS on_territory,
       dv.version AS territory_version,
       t.given AS territory_given, t.referred AS reference_given, t.embargo AS embargo_at
FROM staged s
LEFT JOIN ({VALID_VERSIONS}) fi ON fi.indicator = s.indicator
LEFT JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
LEFT JOIN calendar p ON p.period = s.period
CROSS JOIN LATERAL (
    SELECT p.ends_on,
           CASE WHEN p.form = 'YYYY' AND p.starts_on IS NOT NULL
                     AND v.reference_month_day IS NOT NULL
                THEN (s.period || '-' || v.reference_month_day)::date ELSE p.ends_on END AS day
) d
CROSS JOIN LATERAL (
    SELECT {_dated("territory_date", DAY, "date")} AS given,
           {_dated("reference_date", DAY, "date")} AS referred,
           {_dated("embargo_until", INSTANT, "timestamptz")} AS embargo
    OFFSET 0
) t
CROSS JOIN LATERAL (
    SELECT CASE WHEN s.breakdown = '{{}}' THEN s.breakdown
                ELSE (SELECT coalesce(jsonb_object_agg(k, x), '{{}}')
                      FROM jsonb_each_text(s.breakdown) AS m (k, x)
                      WHERE x IS DISTINCT FROM 'total')
           END AS breakdown
    OFFSET 0
) b
LEFT JOIN known ON known.indicator = s.indicator AND known.version = v.version
 AND known.period = s.period AND known.breakdown = b.breakdown
 AND known.basis = coalesce(s.basis, v.default_basis) AND s.territory_date IS NULL
LEFT JOIN district_version dv
       ON dv.ags = :area AND dv.valid @> coalesce(t.given, known.territory_date, d.day)
)
SELECT m.*, c.computed,
       CASE c.computed WHEN 'value' THEN round(m.factor * m.numerator / m.denominator, m.decimals)
            ELSE m.value END AS figure,
       CASE c.computed WHEN 'numerator' THEN round(m.value * m.denominator / m.factor)
            ELSE m.numerator END AS over_top,
       CASE c.computed WHEN 'denominator' THEN round(m.numerator * m.factor / m.value)
            ELSE m.denominator END AS over_bottom,
       coalesce(m.precision, CASE WHEN m.value_min IS NOT NULL THEN 'range' ELSE 'exact' END)
           AS how_precise,
       coalesce(m.status, 'final') AS how_final
FROM meant m
CROSS JOIN LATERAL (
    SELECT CASE
        WHEN m.kind IN ('count', 'difference') THEN NULL
        WHEN m.value IS NULL AND m.numerator IS NOT NULL AND m.denominator > 0 THEN 'value'
        WHEN m.value IS NOT NULL AND m.denominator > 0 AND m.numerator IS NULL THEN 'numerator'
        WHEN m.denominator IS NULL AND round(m.numerator * m.factor / nullif(m.value, 0)) > 0
        THEN 'denominator' END AS computed
) c
"""


async def stage(
    session: AsyncSession, payload: str, *, area: str, supplier: str, edition: str
) -> int:
    """Fill `candidate` from the payload's rows; returns how many rows there are."""
    bound = {"area": area, "areas": [area], "supplier": supplier, "edition": edition}
    await session.execute(text(ROOM))
    await session.execute(text(STAGED), {"payload": payload})
    await session.execute(text("ANALYZE staged (indicator, period, breakdown)"))
    await session.execute(text(STANDING), {"area": area})
    await session.execute(text(f"ANALYZE standing ({KEY})"))
    await session.execute(text(HASHED))
    await session.execute(text(MEANT), bound)
    await session.execute(text(f"ANALYZE candidate ({MEANT_KEY})"))
    found = await session.execute(text("SELECT count(*) FROM candidate"))
    return int(found.scalar_one())
