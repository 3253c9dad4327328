"""Where a question's words stand in a project: a few lines with marks, everything else escaped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.projects.terms import parts
from app.search.labels import Labels
from app.search.question import Question
from app.terms.lexicon import Lexicon, lexicon
from app.terms.stems import Stems, stems
from app.terms.words import Word

MOST = 3
# Letters of a line, and how many of them stand before the first mark.
LENGTH, BEFORE = 200, 60

Row = Mapping[str, Any]
Snippet = dict[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a project with its words."""

    member: str
    text: str
    words: Sequence[Word]


async def snippets(
    session: AsyncSession, asked: Question, rows: Sequence[Row], named: Labels
) -> list[list[Snippet]]:
    """Of each row the lines with most marks, those of title and goals first among equals."""
    lists = await lexicon(session)
    texts = [
        [
            Said(member, said, list(lists.pieces.completed(said)))
            for member, _, said in parts(row, named)
            if said
        ]
        for row in rows
    ]
    every = {word.plain for told in texts for one in told for word in one.words}
    known = await stems(session, every)
    return [_of_row(told, asked, known, lists) for told in texts]


def _of_row(texts: Sequence[Said], asked: Question, known: Stems, lists: Lexicon) -> list[Snippet]:
    found: list[tuple[int, int, Snippet]] = []
    for number, one in enumerate(texts):
        marks = [word for word in one.words if _answers(word.plain, asked, known, lists)]
        if marks:
            different = len({known[word.plain] for word in marks})
            line = {"member": one.member, "text": _line(one.text, marks)}
            found.append((-different, number, line))
    return [snippet for _, _, snippet in sorted(found, key=lambda one: one[:2])[:MOST]]


def _answers(word: str, asked: Question, known: Stems, lists: Lexicon) -> bool:
    stem = known.get(word, "")
    if not stem:
        return False
    return stem.startswith(asked.beginnings) or not asked.terms.isdisjoint(lists.terms(word, stem))


def _line(said: str, marks: Sequence[Word]) -> str:
    """The part of a text around its first mark, cut at blanks."""
    begin = 0 if len(said) <= LENGTH else max(0, marks[0].start - BEFORE)
    if begin:
        begin = said.find(" ", begin, marks[0].start) + 1 or marks[0].start
    end = len(said)
    if end - begin > LENGTH:
        least = max((one.end for one in marks if one.end <= begin + LENGTH), default=marks[0].end)
        end = max(least, said.rfind(" ", begin, begin + LENGTH))
    line, at = "…" if begin else "", begin
    for one in marks:
        if one.end <= end:
            line += (
                f"{escape(said[at : one.start])}<mark>{escape(said[one.start : one.end])}</mark>"
            )
            at = one.end
    return line + escape(said[at:end]) + ("…" if end < len(said) else "")
