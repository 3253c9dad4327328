"""Projects like one, so that nothing is built twice: by field, target group, words and place.

Each share is told, and what it comes from. Likeness is 0.3 of what is shared of the fields, 0.3 of
the target groups, 0.3 of the words of title, goals and approach, rare ones more and empty ones not
at all, and 0.1 for a district in common. Whoever says nothing of target groups shares none.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.projects.read import STANDING, UnknownProject, asked
from app.search.labels import Labels, named
from app.search.statement import TERMS_ONCE
from app.terms.empty import empty, tells
from app.terms.lexicon import FAMILY, INSIDE, quoted
from app.terms.stems import stems
from app.terms.words import plain

FIELDS, GROUPS, WORDS, PLACE = 0.3, 0.3, 0.3, 0.1
# Less is no likeness: one common field of two is 0.15.
LEAST = 0.2
# The words in common that are named, the rarest first.
NAMED = 5
# The natural logarithm of how many times more projects there are than projects with the word.
TELLING = 1.0
# Where a project says what it is about.
ABOUT = "AC"

Row = dict[str, Any]

TERMS = text("""
SELECT t.words, ARRAY(
    SELECT DISTINCT ltrim(x.lexeme, :inside) FROM unnest(t.terms) x
    WHERE x.weights && CAST(:about AS text[]) AND NOT starts_with(x.lexeme, :family)) AS terms
FROM project_terms t WHERE t.revision_id = :revision
""")
OWN = text(f"SELECT s.* FROM ({STANDING}) s WHERE s.id = :id")
_OF_BOTH = "cardinality(ARRAY(SELECT unnest(s.{0}) {1} SELECT unnest(CAST(:{0} AS text[]))))"
# Most share nothing, which is told sooner than it is counted.
_SHARE = (
    "CASE WHEN s.{0} && CAST(:{0} AS text[]) THEN"
    f" {_OF_BOTH.format('{0}', 'INTERSECT')} / {_OF_BOTH.format('{0}', 'UNION')}::float8"
    " ELSE 0 END"
)
LIKE = text(f"""
WITH stood AS MATERIALIZED (
    SELECT s.id, s.revision_id, s.title_de, s.owner, s.districts, s.field_codes, s.target_groups,
           s.confirmed, s.obstacles_told, s.results_told, s.evaluated
    FROM ({STANDING}) s
),
word AS MATERIALIZED (
    SELECT w.term, CAST(w.query AS tsquery) AS query
    FROM unnest(CAST(:terms AS text[]), CAST(:queries AS text[])) AS w (term, query)
),
answered AS MATERIALIZED (
    SELECT t.revision_id, w.term
    FROM stood s JOIN project_terms t ON t.revision_id = s.revision_id
    CROSS JOIN LATERAL (SELECT {TERMS_ONCE} AS terms OFFSET 0) k
    CROSS JOIN LATERAL (SELECT x.term FROM word x WHERE k.terms @@ x.query OFFSET 0) w
),
rarity AS MATERIALIZED (
    SELECT a.term, ln((SELECT count(*) FROM stood) / CAST(count(*) AS float8)) AS worth
    FROM answered a GROUP BY a.term
),
shared AS (
    SELECT a.revision_id,
           array_agg(a.term ORDER BY r.worth DESC, a.term) FILTER (WHERE r.worth >= {TELLING})
               AS terms,
           sum(r.worth) / greatest((SELECT sum(worth) FROM rarity), 0.001) AS words
    FROM answered a JOIN rarity r ON r.term = a.term GROUP BY a.revision_id
),
judged AS MATERIALIZED (
    SELECT s.*, x.terms, {_SHARE.format("field_codes")} AS fields,
           {_SHARE.format("target_groups")} AS groups, coalesce(x.words, 0) AS words,
           (s.districts && CAST(:districts AS text[]))::integer AS place
    FROM stood s LEFT JOIN shared x ON x.revision_id = s.revision_id
    WHERE s.id <> :id
),
measured AS (
    SELECT j.*, round(CAST({FIELDS} * j.fields + {GROUPS} * j.groups + {WORDS} * j.words
                           + {PLACE} * j.place AS numeric), 4) AS likeness
    FROM judged j
)
SELECT m.* FROM measured m WHERE m.likeness >= {LEAST}
ORDER BY m.likeness DESC, {SORT_KEY.format("m.title_de")}, m.id LIMIT :most
""")


async def similar(reading: Reading, project: str, most: int) -> list[Row]:
    """The projects most like one, with what they share; raises UnknownProject."""
    bound = asked(reading).bound
    own = (await reading.session.execute(OWN, {**bound, "id": project})).mappings().one_or_none()
    if own is None:
        raise UnknownProject(
            "Das Projekt gibt es nicht, oder es ist nicht für Sie bestimmt.",
            "There is no such project, or it is not meant for you.",
        )
    asking = {
        "revision": own["revision_id"],
        "about": list(ABOUT),
        "inside": INSIDE,
        "family": FAMILY,
    }
    kept = (await reading.session.execute(TERMS, asking)).mappings().one_or_none()
    without = await empty(reading.session)
    terms = [term for term in (kept["terms"] if kept else ()) if tells(term, without)]
    compared = {name: list(own[name]) for name in ("field_codes", "target_groups", "districts")}
    found = await reading.session.execute(
        LIKE,
        {
            **bound,
            **compared,
            "id": project,
            "most": most,
            "terms": terms,
            "queries": [
                f"{quoted(term)}:{ABOUT} | {quoted(INSIDE + term)}:{ABOUT}" for term in terms
            ],
        },
    )
    written = await _written(reading, kept["words"] if kept else ())
    called = await named(reading)
    return [_told(dict(row), dict(own), written, called) for row in found.mappings()]


async def _written(reading: Reading, words: Sequence[str]) -> dict[str, str]:
    """Stems and the first word that was written of each."""
    known = await stems(reading.session, [plain(word) for word in words])
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(known.get(plain(word), ""), word)
    return found


def _told(
    row: Mapping[str, Any],
    own: Mapping[str, Any],
    written: Mapping[str, str],
    called: Labels,
) -> Row:
    about = ("id", "title_de", "owner", "districts", "confirmed", "likeness")
    shared = {
        "fields": _both(row, own, "field_codes"),
        "target_groups": _both(row, own, "target_groups"),
        # A part of a compound has no word of its own; the compound stands beside it.
        "words": [written[one] for one in row["terms"] or () if one in written][:NAMED],
        "districts": _both(row, own, "districts"),
    }
    return {
        **{name: row[name] for name in about},
        **{name: row[name] for name in ("obstacles_told", "results_told", "evaluated")},
        "shared": shared,
        "reason_de": _reason(shared, called),
        "path": f"/v1/projects/{row['id']}",
    }


def _both(row: Mapping[str, Any], own: Mapping[str, Any], name: str) -> list[str]:
    return [one for one in own[name] if one in row[name]]


def _reason(shared: Mapping[str, list[str]], called: Labels) -> str:
    """In one sentence, why the project is shown."""
    said = []
    if shared["districts"]:
        said.append("im selben Kreis")
    for name, kind, words in (
        ("fields", "field", "gleiches Handlungsfeld"),
        ("target_groups", "target_group", "gleiche Zielgruppe"),
    ):
        if codes := shared[name]:
            said.append(f"{words}: {', '.join(called.get((kind, code), code) for code in codes)}")
    if shared["words"]:
        said.append(f"gemeinsame Begriffe: {', '.join(shared['words'])}")
    sentence = "; ".join(said)
    return f"{sentence[:1].upper()}{sentence[1:]}."
