"""A search, from the question to the page that answers it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.errors import InvalidRequest, at_parameter
from app.projects.read import STANDING, Filter, asked, told
from app.search import facets
from app.search.labels import named
from app.search.mended import mended, vocabulary
from app.search.place import Place, place, stray_cursor
from app.search.question import Asked, Question, question
from app.search.snippets import snippets
from app.search.statement import LISTED, MORE, SEARCHED
from app.terms.words import plain, words

Row = dict[str, Any]
BY_IDS = text(f"SELECT s.* FROM ({STANDING}) s WHERE s.project_id = ANY (CAST(:ids AS uuid[]))")


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked of the projects; without `q` all are listed that the filter lets through."""

    wanted: Filter
    q: str | None = None
    sort: str | None = None
    cursor: str | None = None
    limit: int = 100

    @property
    def order(self) -> str:
        return self.sort or ("relevance" if self.q else "name")


async def search(reading: Reading, asking: Search) -> Row:
    """The page with facets, the number of all hits, and what was probably meant."""
    if asking.order == "relevance" and not asking.q:
        said = ("Nach Treffgenauigkeit wird nur mit q geordnet.", "Relevance needs q.")
        raise InvalidRequest(*said, errors=[at_parameter("sort", "needs_q", *said)])
    behind = None if asking.cursor is None else place(asking.cursor, asking.order)
    if behind is not None:
        if behind.at > reading.at or (behind.at != reading.at and not reading.latest):
            raise stray_cursor()
        reading = replace(reading, at=behind.at, latest=False)
    wanted, meant = None, None
    if asking.q:
        wanted = await question(reading.session, asking.q)
    found = await _found(reading, asking, wanted, behind)
    if wanted and _missing(wanted, found):
        wanted, found, meant = await _forgiven(reading, asking, wanted, found, behind)
    page = found["page"][: asking.limit]
    following = len(found["page"]) > asking.limit
    return {
        "as_of": reading.at,
        "sort": asking.order,
        "total": found["total"],
        "facets": facets.told(found["facets"], await named(reading)),
        "did_you_mean": meant,
        "words_not_found": [one.typed for one in _missing(wanted, found)] if wanted else [],
        "items": await _items(reading, page, wanted),
        "next": _behind(asking.order, reading, page[-1]).cursor if following else None,
    }


async def _found(
    reading: Reading, asking: Search, wanted: Question | None, behind: Place | None
) -> Mapping[str, Any]:
    lists = asking.wanted.lists
    bound = {
        **asked(reading).bound,
        **asking.wanted.bound,
        **{name: list(lists.get(name) or ()) or None for name in MORE},
        "limit": asking.limit + 1,
        "after": behind and behind.measure,
        "after_name": behind and behind.name,
        "after_id": behind and behind.id,
    }
    if wanted is None:
        found = await reading.session.execute(LISTED[asking.order], bound)
    else:
        alternatives = {
            "places": [one.place for one in wanted.alternatives],
            "factors": [one.factor for one in wanted.alternatives],
            "queries": [one.query for one in wanted.alternatives],
        }
        found = await reading.session.execute(SEARCHED[asking.order], {**bound, **alternatives})
    return dict(found.mappings().one())


def _missing(wanted: Question, found: Mapping[str, Any]) -> list[Asked]:
    """The words that nothing answers, whatever the filter."""
    return [one for place, one in enumerate(wanted.words) if place not in found["found"]]


async def _forgiven(
    reading: Reading,
    asking: Search,
    wanted: Question,
    found: Mapping[str, Any],
    behind: Place | None,
) -> tuple[Question, Mapping[str, Any], Row | None]:
    """The search once more with what was probably meant, where that finds what was not found."""
    known = await vocabulary(reading)
    missing = _missing(wanted, found)
    words = mended(missing, known)
    if not words:
        return wanted, found, None
    again = await question(reading.session, str(asking.q), words)
    better = await _found(reading, asking, again, behind)
    left = {plain(one.typed) for one in _missing(again, better)}
    kept = {typed: meant for typed, meant in words.items() if typed not in left}
    if not kept:
        return wanted, found, None
    meant = [
        {"typed": one.typed, "meant": known[kept[plain(one.typed)]]}
        for one in missing
        if plain(one.typed) in kept
    ]
    return again, better, {"q": _rewritten(str(asking.q), meant), "words": meant}


def _rewritten(sent: str, meant: Sequence[Row]) -> str:
    """The question with the mended words in place of the mistyped ones."""
    told = {one["typed"]: one["meant"] for one in meant}
    line, at = "", 0
    for one in words(sent):
        if one.written in told:
            line += sent[at : one.start] + told[one.written]
            at = one.end
    return line + sent[at:]


def _behind(order: str, reading: Reading, last: Row) -> Place:
    return Place(order, reading.at, last["measure"], last["name"], last["id"])


async def _items(reading: Reading, page: Sequence[Row], wanted: Question | None) -> list[Row]:
    """The projects of a page in its order, each with how it was found."""
    found = await reading.session.execute(
        BY_IDS, {**asked(reading).bound, "ids": [one["id"] for one in page]}
    )
    rows = {row["id"]: dict(row) for row in found.mappings()}
    ordered = [rows[one["id"]] for one in page]
    items = [told(row, reading.caller) for row in ordered]
    if wanted is None:
        return [{**item, "hit": None} for item in items]
    lines = await snippets(reading.session, wanted, ordered, await named(reading))
    return [
        {**item, "hit": _hit(one, wanted, line)}
        for item, one, line in zip(items, page, lines, strict=True)
    ]


def _hit(one: Row, wanted: Question, lines: Sequence[Row]) -> Row:
    answered = [wanted.words[place].typed for place in one["places"]]
    return {"score": one["score"], "words": list(dict.fromkeys(answered)), "snippets": lines}
