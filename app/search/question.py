"""What is asked for: the words of a question, each with all that answers it, and how well.

A word is answered by itself (1), by words that begin with it, by what else is meant by it, and, a
compound, by its parts standing in one record. The factors were chosen with the half of the test set
that is for tuning: docs/decisions/0026.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import InvalidRequest, at_parameter
from app.terms.lexicon import Lexicon, lexicon, quoted
from app.terms.lists import Phrase
from app.terms.stems import stems
from app.terms.words import words

ITSELF, BEGINNING, MEANT, PARTS = 1.0, 0.7, 0.4, 0.4
# Shorter beginnings are of too many words.
SHORTEST_BEGINNING = 4
MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of the question, as typed, and its stem."""

    typed: str
    stem: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """What answers the word at a place in the question, as a tsquery, and how well."""

    place: int
    factor: float
    query: str


@dataclass(frozen=True, slots=True)
class Question:
    """The words of a question, what answers them, and the terms to be marked in what is shown."""

    words: Sequence[Asked]
    alternatives: Sequence[Alternative]
    terms: frozenset[str]
    beginnings: tuple[str, ...]


async def question(
    session: AsyncSession, sent: str, mended: Mapping[str, str] | None = None
) -> Question:
    """The question as sent; words that are found nowhere may have been `mended`."""
    typed = [(one.written, one.plain) for one in words(sent)][:MOST_WORDS]
    meant = [(written, (mended or {}).get(plain, plain)) for written, plain in typed]
    known = await stems(session, [plain for _, plain in meant])
    asked = [Asked(written, known[plain]) for written, plain in meant if known.get(plain)]
    if not asked:
        said = (
            "q enthält kein Wort, nach dem gesucht werden kann.",
            "q holds no word to look for.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("q", "no_words", *said)])
    lists = await lexicon(session)
    phrases = list(_alternatives(asked, lists))
    split = [
        (place, [_meant(part, lists) for part in lists.parts[one.stem]])
        for place, one in enumerate(asked)
        if one.stem in lists.parts
    ]
    begin = [(place, one.stem) for place, one in enumerate(asked) if _begins(one.stem)]
    terms = {term for _, _, of in phrases for term in of}
    terms |= {term for _, parts in split for said in parts for of in said for term in of}
    return Question(
        asked,
        [
            *(Alternative(place, factor, _all(of)) for place, factor, of in phrases),
            *(Alternative(place, PARTS, " & ".join(map(_any, parts))) for place, parts in split),
            *(Alternative(place, BEGINNING, f"{quoted(stem)}:*") for place, stem in begin),
        ],
        frozenset(terms),
        tuple(stem for _, stem in begin),
    )


def _begins(stem: str) -> bool:
    return len(stem) >= SHORTEST_BEGINNING


def _alternatives(asked: Sequence[Asked], lists: Lexicon) -> Iterator[tuple[int, float, Phrase]]:
    for place, one in enumerate(asked):
        yield place, ITSELF, (one.stem,)
    longest = max((len(phrase) for phrase in lists.meant), default=1)
    row = tuple(one.stem for one in asked)
    for begin in range(len(row)):
        for end in range(begin + 1, min(begin + longest, len(row)) + 1):
            for phrase in lists.meant.get(row[begin:end], ()):
                for place in range(begin, end):
                    yield place, MEANT, phrase


def _meant(part: str, lists: Lexicon) -> list[Phrase]:
    """A part of a compound, and what else is meant by it."""
    return [(part,), *lists.meant.get((part,), ())]


def _any(phrases: Sequence[Phrase]) -> str:
    return "(" + " | ".join(map(_all, phrases)) + ")"


def _all(phrase: Phrase) -> str:
    return "(" + " & ".join(quoted(term) for term in phrase) + ")"
