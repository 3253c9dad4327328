"""The statement of a search: what stood, what fits, how well, counted by facet, and one page of it.

A row notes which filters it fails. It is counted in a facet if it fails no filter but that one, so
that each facet tells what else could be chosen; the page holds what fails none. A project counts
once in each value: places count by their district, so a member municipality adds nothing to it.
"""

from sqlalchemy import text

from app.catalogue.districts import SORT_KEY
from app.projects.read import LISTS, STANDING
from app.search.question import WEAK

# Where a word stands: the rest, goals and approach, field, target group and place, title.
WEIGHTS = "{0.1, 0.25, 0.5, 1.0}"
# Terms that are too long for their row are kept apart and fetched by everything that looks at them.
# Put together with none they are fetched once, for all that is asked of them.
TERMS_ONCE = "t.terms || CAST('' AS tsvector)"
# The share of a full answer that standing anywhere is worth.
ANYWHERE = 0.25
# What answers every word comes before what answers some, however well: those have less than this.
ALL = 2.2
# A hit has at least this share of what the best one has of the question's words, rare ones more.
LEAST = 0.5
# What is told lifts a hit by these shares, all three by a seventh: of two that fit about alike, the
# one that tells of obstacles and evidence comes first; one that fits much better stays before it.
OBSTACLES = 0.06
RESULTS = 0.04
EVALUATION = 0.04

# The size bands of the KGSt are those of app/catalogue/districts.py, by the newest population.
PLACES = """
SELECT DISTINCT ON (v.ags) v.ags, v.type AS kind,
       CASE WHEN v.type = 'kreisfreie_stadt' AND c.population > 200000 THEN '1-2'
            WHEN v.type = 'kreisfreie_stadt' AND c.population > 50000 THEN '3-4'
            WHEN v.type = 'landkreis' AND c.population > 150000 THEN '1-2'
            WHEN v.type = 'landkreis' AND c.population IS NOT NULL THEN '3-4' END AS band
FROM district_version v
LEFT JOIN LATERAL (
    SELECT x.population FROM district_context x
    WHERE x.ags = v.ags AND x.recorded_at <= :at ORDER BY x.reference_date DESC LIMIT 1
) c ON true
WHERE v.recorded_at <= :at
ORDER BY v.ags, v.version DESC
"""
# Filters of the search beside those of the list.
MORE = {
    "district_type": "s.district_types && :district_type",
    "size_band": "s.size_bands && :size_band",
}
_FILTERS = {
    name: f"CAST(:{name} AS text[]) IS NULL OR coalesce("
    + condition.replace(f":{name}", f"CAST(:{name} AS text[])")
    + ", false)"
    for name, condition in {**LISTS, **MORE}.items()
}
_FILTERS["confirmed"] = "CAST(:confirmed AS boolean) IS NULL OR s.confirmed = :confirmed"
# Facets and the values that a row has; one that has none is counted as not told.
FACETS = {
    "field": "s.field_codes",
    "target_group": "s.target_groups",
    "type": "array_remove(ARRAY[s.project_type, s.also_type], NULL)",
    "carrier_type": "array_remove(ARRAY[s.carrier_type], NULL)",
    "district_type": "s.district_types",
    "size_band": "s.size_bands",
    "sustainability": "array_remove(ARRAY[s.sustainability], NULL)",
    "evaluation": "array_remove(ARRAY[s.evaluation], NULL)",
    "dimension": "s.dimensions",
}

_ROWS = f"""
place AS MATERIALIZED ({PLACES}),
within AS MATERIALIZED (
    SELECT d.districts,
           coalesce(array_agg(DISTINCT p.kind) FILTER (WHERE p.kind IS NOT NULL), '{{}}') AS kinds,
           coalesce(array_agg(DISTINCT p.band) FILTER (WHERE p.band IS NOT NULL), '{{}}') AS bands
    FROM (SELECT DISTINCT r.districts FROM project_revision r) d
    LEFT JOIN place p ON p.ags = ANY (d.districts) GROUP BY d.districts
),
stood AS MATERIALIZED (
    SELECT s.revision_id, s.id, s.title_de, s.recorded_at,
           s.obstacles_told, s.results_told, s.evaluated,
           {", ".join(f"{values} AS {name}" for name, values in FACETS.items())},
           array_remove(ARRAY[{
    ", ".join(f"CASE WHEN NOT ({fits}) THEN '{name}' END" for name, fits in _FILTERS.items())
}], NULL) AS failed
    FROM (
        SELECT x.*, w.kinds AS district_types, w.bands AS size_bands
        FROM ({STANDING}) x JOIN within w ON w.districts = x.districts
    ) s
)
"""
# The rarer a word, the more it tells. What is answered in the title counts more than what is
# answered in passing; a row that answers all words comes before one that answers some of them well.
_HITS = f"""
alternative AS MATERIALIZED (
    SELECT a.place, a.factor, CAST(a.query AS tsquery) AS query
    FROM unnest(CAST(:places AS integer[]), CAST(:factors AS float8[]), CAST(:queries AS text[]))
        AS a (place, factor, query)
),
matched AS MATERIALIZED (
    SELECT t.revision_id, m.place, m.factor, m.how
    FROM stood s
    JOIN project_terms t ON t.revision_id = s.revision_id
    CROSS JOIN LATERAL (SELECT {TERMS_ONCE} AS terms OFFSET 0) k
    CROSS JOIN LATERAL (
        SELECT a.place, max(a.factor) AS factor,
               max(a.factor
                   * ({ANYWHERE} + {1 - ANYWHERE} * ts_rank('{WEIGHTS}', k.terms, a.query))) AS how
        FROM alternative a WHERE k.terms @@ a.query GROUP BY a.place
    ) m
),
answered AS MATERIALIZED (
    SELECT m.revision_id, m.place, m.how
    FROM matched m JOIN (SELECT x.place, max(x.factor) AS best FROM matched x GROUP BY x.place) b
        ON b.place = m.place
    WHERE m.factor > {WEAK} OR b.best <= {WEAK}
),
rarity AS MATERIALIZED (
    SELECT a.place, ln(1 + (SELECT count(*) FROM stood) / CAST(count(*) AS float8)) AS worth
    FROM answered a GROUP BY a.place
),
scored AS MATERIALIZED (
    SELECT a.revision_id, array_agg(a.place ORDER BY a.place) AS places, sum(r.worth) AS covered,
           sum(r.worth * a.how) / (SELECT sum(worth) FROM rarity) AS how
    FROM answered a JOIN rarity r ON r.place = a.place GROUP BY a.revision_id
),
hit AS MATERIALIZED (
    SELECT s.*, c.places,
           round(CAST(
               {ALL} * (cardinality(c.places) = (SELECT count(*) FROM rarity))::integer
               + c.covered / (SELECT sum(worth) FROM rarity)
               + c.how * (1 + {OBSTACLES} * s.obstacles_told::integer
                    + {RESULTS} * s.results_told::integer
                    + {EVALUATION} * s.evaluated::integer) AS numeric), 6) AS score
    FROM scored c JOIN stood s ON s.revision_id = c.revision_id
    WHERE c.covered >= {LEAST} * (SELECT max(covered) FROM scored)
)
"""
_EVERY = """
hit AS MATERIALIZED (
    SELECT s.*, CAST(NULL AS integer[]) AS places, CAST(NULL AS numeric) AS score FROM stood s
)
"""
_COUNTED = "\nUNION ALL\n".join(
    f"""
SELECT '{name}' AS facet, v.code, count(*) AS count
FROM hit h CROSS JOIN unnest(coalesce(nullif(h.{name}, '{{}}'), ARRAY[CAST(NULL AS text)])) v (code)
WHERE h.failed <@ ARRAY['{name}'] GROUP BY v.code"""
    for name in FACETS
)
# What a page is ordered by: the higher, the earlier, and by title among equals. Whole microseconds
# are exact as a number, so that a cursor can name one.
MEASURES = {
    "relevance": "h.score",
    "newest": "floor(extract(epoch FROM h.recorded_at) * 1000000)",
    "name": "CAST(0 AS numeric)",
}
_TITLE = SORT_KEY.format("h.title_de")
_BEHIND = """
    CAST(:after_id AS text) IS NULL OR m.measure < CAST(CAST(:after AS text) AS numeric)
    OR (m.measure = CAST(CAST(:after AS text) AS numeric)
        AND (m.sort_key, m.id) > (CAST(:after_name AS text), CAST(:after_id AS text)))
"""


def _statement(order: str, hits: str, found: str) -> str:
    return f"""
WITH {_ROWS}, {hits},
page AS (
    SELECT m.*, row_number() OVER (ORDER BY m.measure DESC, m.sort_key, m.id) AS number
    FROM (
        SELECT h.id, h.score, h.places, {_TITLE} AS sort_key, {MEASURES[order]} AS measure
        FROM hit h WHERE h.failed = '{{}}'
    ) m
    WHERE {_BEHIND}
    ORDER BY m.measure DESC, m.sort_key, m.id LIMIT :limit
),
counted AS ({_COUNTED})
SELECT coalesce((
           SELECT jsonb_agg(jsonb_build_object(
               'id', p.id, 'score', p.score, 'places', p.places, 'name', p.sort_key,
               'measure', p.measure::text) ORDER BY p.number)
           FROM page p), '[]') AS page,
       (SELECT count(*) FROM hit h WHERE h.failed = '{{}}') AS total,
       (SELECT jsonb_agg(to_jsonb(c)) FROM counted c) AS facets,
       {found} AS found
"""


# The words of the question that anything answers, whatever is filtered.
_ANSWERED = "coalesce((SELECT array_agg(r.place) FROM rarity r), '{}')"
SEARCHED = {order: text(_statement(order, _HITS, _ANSWERED)) for order in MEASURES}
LISTED = {
    order: text(_statement(order, _EVERY, "CAST('{}' AS integer[])"))
    for order in MEASURES
    if order != "relevance"
}
# Every word of what stood, once; for those who mistype it.
VOCABULARY = text(f"""
SELECT DISTINCT w.word FROM ({STANDING}) s
JOIN project_terms t ON t.revision_id = s.revision_id CROSS JOIN unnest(t.words) w (word)
""")
