"""One statement fetches the values of any number of slices.

A slice is one indicator in one part and period. For each there is one row: all its values that the
caller may see, on whichever ground and from whichever supplier, as `written` reads them. Which of
them count is for `picked` to say. With a slice that leads comes what is shown beside the values of
its period; see `context`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from app.auth.reading import Reading
from app.comparison import written
from app.db.driver import TOLD, Direct, direct, fetched, next_time
from app.disclosure.gate import lines, threshold

# Shown as context beside every value: inhabitants on the same ground where they are known.
POPULATION = "DEM-01"

# The state and its districts, so that the index finds them; keys are digits in every collation.
OF_STATE = "o.area BETWEEN CAST(:state AS text) AND CAST(:state AS text) || '999'"

# `{{gate}}` stands for the values as the caller may see them. Each slice is read by its index, so
# that what it costs does not depend on how many values there are. A definition that the caller does
# not know has no values: its threshold could not be held.
FIGURES = f"""
SELECT {", ".join(f"{made} AS {name}" for name, made in written.AGGREGATES.items())}
FROM ({{gate}}) o
WHERE o.indicator = s.indicator AND o.period = s.period AND o.part = s.part
  AND o.version = s.version AND {OF_STATE} AND s.kind IS NOT NULL
"""

# What districts say of their own figures: the entry that holds at the period's end. Row security
# leaves source and explanation out for whoever is no member.
DECLARED = """
SELECT array_agg(ags) AS deviation_ags, array_agg(deviation::text) AS deviation
FROM (
    SELECT DISTINCT ON (mp.ags) mp.ags, CASE WHEN mp.deviations <> '{{}}' THEN jsonb_build_object(
               'valid_from', mp.valid_from, 'kinds', mp.deviations,
               'source_de', d.source_de, 'detail_de', d.deviation_de) END AS deviation
    FROM monitoring_plan mp LEFT JOIN monitoring_plan_detail d ON d.entry_id = mp.id
    WHERE mp.indicator = s.indicator AND left(mp.ags, 2) = CAST(:state AS text)
      AND mp.starts_on <= s.year_end AND mp.recorded_at <= CAST(:at AS timestamptz)
      AND (mp.superseded_at IS NULL OR mp.superseded_at > CAST(:at AS timestamptz))
    ORDER BY mp.ags, mp.starts_on DESC
) one
"""

# Inhabitants are counted as the edition of the slice has it; by the newest definition where it has
# none.
COUNTED = f"""
SELECT d.indicator, d.version, {threshold("d")}
FROM indicator_version d
LEFT JOIN framework_indicator fi ON fi.edition = s.framework AND fi.indicator = d.indicator
WHERE d.indicator = '{POPULATION}' AND d.recorded_at <= CAST(:at AS timestamptz)
ORDER BY fi.version = d.version DESC NULLS LAST,
         string_to_array(d.version, '.')::integer[] DESC LIMIT 1
"""

# What is shown beside each value of a year and what a reader may see of it depends on who asks:
# inhabitants, and how far each district's concept is.
PEOPLE = f"""
SELECT {", ".join(f"{made} AS people_{name}" for name, made in written.OF_PEOPLE.items())}
FROM ({COUNTED}) d CROSS JOIN LATERAL ({{people}}) o
WHERE s.leads AND o.indicator = d.indicator
  AND o.version = d.version AND o.period = left(s.period, 4) AND o.part = '{{{{}}}}'
  AND o.basis = 'fortschreibung' AND o.value IS NOT NULL AND NOT o.undated AND NOT o.unseen
  AND o.precision IN ('exact', 'rounded', 'approx') AND length(o.area) = {written.DISTRICT}
  AND {OF_STATE}
"""
CONCEPTS = """
SELECT array_agg(ags) AS concept_ags, array_agg(status) AS concept_status,
       array_agg(on_date) AS concept_status_on
FROM (
    SELECT DISTINCT ON (ce.ags) ce.ags, ce.status, ce.on_date FROM concept_event ce
    WHERE s.leads AND ce.recorded_at <= CAST(:at AS timestamptz)
      AND ce.on_date <= CAST(:today AS date) AND left(ce.ags, 2) = CAST(:state AS text)
      AND (ce.superseded_at IS NULL OR ce.superseded_at > CAST(:at AS timestamptz))
      AND NOT ce.withdrawn
    -- What a district says of itself comes before what literature tells of it.
    ORDER BY ce.ags, ce.supplier = 'district' DESC, ce.on_date DESC, ce.id DESC
) one
"""

# A parameter of each slice, with its type; it `leads` where its period's context is not known yet.
ASKED = {
    **dict.fromkeys(("indicator", "version", "period", "part"), "text"),
    "year_end": "date",
    "leads": "boolean",
    "framework": "text",
}
FIRST, *OTHERS = (f"CAST(:{name} AS {kind}[])" for name, kind in ASKED.items())
LEADING = f"""
CROSS JOIN LATERAL ({PEOPLE}) people
CROSS JOIN LATERAL ({CONCEPTS}) concepts
"""
# The definition is looked up once for all values of a slice. Whatever is looked for depends on the
# slice, and there is none until the transaction knows who asks.
CELLS = f"""
SELECT figures.*, declared.*{{led}}
FROM {TOLD}
CROSS JOIN unnest(CASE WHEN told.holds THEN {FIRST} END, {", ".join(OTHERS)})
     WITH ORDINALITY AS asked ({", ".join(ASKED)}, place)
LEFT JOIN indicator_version v ON v.indicator = asked.indicator AND v.version = asked.version
CROSS JOIN LATERAL (
    -- Counts are compared with it: made a decimal once, not for each.
    SELECT asked.*, {threshold("v")}
    OFFSET 0
) s
CROSS JOIN LATERAL ({FIGURES}) figures
CROSS JOIN LATERAL ({DECLARED}) declared
{{leading}}
ORDER BY s.place
"""


@cache
def _statement(latest: bool, leads: bool) -> Direct:
    """What no slice leads is left out: even unasked, it took an eighth of the statement's time."""
    gate, people = (lines(latest=latest, definition=row) for row in ("s", "d"))
    leading = LEADING.format(people=people) if leads else ""
    led = ", people.*, concepts.*" if leads else ""
    return direct(CELLS.format(gate=gate, led=led, leading=leading))


async def cells(
    reading: Reading, bound: Mapping[str, Any], *, held: bool
) -> Sequence[Mapping[str, Any]]:
    """One row of columns per slice, in the order of the slices.

    Where what leads is `held` on to, it is not asked for again.
    """
    given = {**reading.bound, "today": reading.today, **bound}
    statement = _statement(reading.latest, any(bound["leads"]))
    rows = await fetched(reading.session, statement, given)
    if held:
        following = {**given, "leads": [False] * len(bound["leads"])}
        next_time(reading.session, _statement(reading.latest, leads=False), following)
    return rows
