"""What of a project it is found by, kept per revision: its terms, weighted by where they stand.

Notes, reasons and contacts are no terms: what not everybody reads must not be guessed by searching.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.terms.lexicon import edition, lexicon, vector
from app.terms.lists import area_names
from app.terms.stems import Stems, stems
from app.terms.words import words
from app.words import WORDS

Row = Mapping[str, Any]
Texts = Sequence[tuple[str, str]]

TITLE, LABELS, AIMS, REST = "A", "B", "C", "D"
# In the order in which a reader is shown where a word was found.
WEIGHTS = {"title_de": TITLE, "title_en": LABELS, "goals_de": AIMS, "approach_de": AIMS}
# Of what belongs together, the parts that are text.
NESTED = {
    "obstacles_de": ("text_de", "changed_de"),
    "outputs": ("label_de", "unit_de"),
    "partners": ("name",),
    "funding": ("programme", "source"),
    "links": ("title",),
}
OTHERS = (
    *("results_de", "success_factors_de", "transferability_de", "preconditions_de"),
    *("sustainability_de", "evaluation_de", "gender_perspective", "carrier_name"),
)
SHORTEST = 3
# Digits of a municipality's key; those of its district are the first five, of its state two.
MUNICIPALITY = 8

NAMED = text("""
SELECT 'field' AS kind, code, label_de FROM field_of_action
UNION ALL SELECT 'target_group', code, label_de FROM target_group
""")
ADD = text("""
INSERT INTO project_terms (revision_id, terms, words)
SELECT n.id, CAST(n.terms AS tsvector), string_to_array(n.words, ' ')
FROM unnest(CAST(:ids AS bigint[]), CAST(:terms AS text[]), CAST(:words AS text[]))
    AS n (id, terms, words)
""")
EDITION = text("SELECT edition FROM term_edition")
MADE_OF = text("""
INSERT INTO term_edition (single, edition) VALUES (true, :edition)
ON CONFLICT (single) DO UPDATE SET edition = excluded.edition
""")
EVERY = text("SELECT * FROM project_revision WHERE NOT withdrawn ORDER BY id")
GONE = text("DELETE FROM project_terms")
TABLES = ("project_revision", "project_terms")
CLOCK = text("UPDATE clock SET version = version + 1")


def parts(row: Row, labels: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, str, str]]:
    """Every text of a project with the member it stands in and its weight."""
    for name, weight in WEIGHTS.items():
        yield name, weight, row[name] or ""
    for name, said in _labels(row, labels):
        yield name, LABELS, said
    for name, said in _kinds(row):
        yield name, REST, said
    for name in OTHERS:
        given = row[name] or ""
        for one in given if isinstance(given, list) else [given]:
            yield name, REST, one
    for name, members in NESTED.items():
        for one in row[name]:
            yield name, REST, " – ".join(filter(None, (one.get(each) for each in members)))


def _labels(row: Row, labels: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
    for name, kind in (("field_codes", "field"), ("target_groups", "target_group")):
        for code in row[name]:
            yield name, labels.get((kind, code), "")
    for place in row["places"]:
        yield "places", " ".join(filter(None, (place["name"], place["part_de"])))
    for name in ("local_field_label", "target_groups_de"):
        yield name, row[name] or ""


def _kinds(row: Row) -> Iterator[tuple[str, str]]:
    """What is told by codes alone."""
    for name in ("project_type", "also_type", "carrier_type"):
        if word := WORDS[name.replace("also", "project")].get(row[name] or ""):
            yield name, word
    yield "places", ", ".join(around(row["places"]))


def around(places: Iterable[Row]) -> Iterator[str]:
    """The districts of member municipalities, and the states, each once."""
    keys = [one["ags"] for one in places if one["ags"]]
    wider = [*(key[:5] for key in keys if len(key) == MUNICIPALITY), *(key[:2] for key in keys)]
    named = area_names()
    yield from (named[key] for key in dict.fromkeys(wider) if key in named and key not in keys)


async def labels(session: AsyncSession) -> dict[tuple[str, str], str]:
    found = await session.execute(NAMED)
    return {(row.kind, row.code): row.label_de for row in found}


async def index(session: AsyncSession, revisions: Sequence[Row]) -> None:
    """Keep the terms of these revisions; in the transaction that writes them."""
    if not revisions:
        return
    named = await labels(session)
    told = {
        row["id"]: [(weight, said) for _, weight, said in parts(row, named)] for row in revisions
    }
    lists = await lexicon(session)
    said = [text for texts in told.values() for _, text in texts]
    every = {one.plain for each in said for one in (*words(each), *lists.pieces.completed(each))}
    known = await stems(session, every)
    bound = {
        "ids": list(told),
        "terms": [vector(texts, known, lists) for texts in told.values()],
        "words": [" ".join(_vocabulary(texts, known)) for texts in told.values()],
    }
    await session.execute(ADD, bound)


def _vocabulary(texts: Texts, known: Stems) -> Iterable[str]:
    """The words as they are written, each once, for those who mistype them."""
    found: dict[str, str] = {}
    for _, said in texts:
        for one in words(said):
            if len(one.plain) >= SHORTEST and known.get(one.plain):
                found.setdefault(one.plain, one.written)
    return found.values()


async def rebuild(session: AsyncSession) -> bool:
    """Make all terms anew where word lists or stems are not those they were made of; as the owner.

    Row security binds the owner, too, and terms are made of what each district sees for itself: the
    force is lifted for this transaction, which nobody else sees.
    """
    wanted = await edition(session)
    if (await session.execute(EDITION)).scalar_one_or_none() == wanted:
        return False
    for table in TABLES:
        await session.execute(text(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"))
    await session.execute(GONE)
    await index(session, [dict(row) for row in (await session.execute(EVERY)).mappings()])
    await session.execute(MADE_OF, {"edition": wanted})
    await session.execute(CLOCK)
    for table in TABLES:
        await session.execute(text(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"))
    return True
