"""What is asked for: the words of a question, each with all that answers it, and how well.

A word is answered by itself (1), by its family and compounds with it, by words that begin with it,
by what else is meant by it, and, a compound, by its parts standing in one record. The factors were
chosen with the half of the test set that is for tuning: docs/decisions/0026.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import InvalidRequest, at_parameter
from app.terms.lexicon import FAMILY, INSIDE, Lexicon, family, lexicon, quoted
from app.terms.lists import Phrase
from app.terms.stems import stems
from app.terms.words import plain

ITSELF, RELATED, INSIDE_OF, MEANT, PARTS = 1.0, 0.7, 0.7, 0.4, 0.4
# Words that begin with one that no list knows; compounds of known ones are told by their parts.
BEGINNING, KNOWN_BEGINNING = 0.5, 0.2
# Whoever asks for Theater does not quite mean Schauspiel, but may.
REVERSED = 0.25
# What answers less well answers where nothing else does: a part of a compound alone.
WEAK = 0.1
# Shorter beginnings are of too many words.
SHORTEST_BEGINNING = 4
MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of the question, as typed, as it is compared, and its stem."""

    typed: str
    word: str
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
    lists = await lexicon(session)
    typed = [(one.written, one.plain) for one in lists.pieces.completed(sent)][:MOST_WORDS]
    meant = [(written, (mended or {}).get(plain(written), word)) for written, word in typed]
    known = await stems(session, [word for _, word in meant])
    asked = [Asked(written, word, known[word]) for written, word in meant if known.get(word)]
    if not asked:
        said = (
            "q enthält kein Wort, nach dem gesucht werden kann.",
            "q holds no word to look for.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("q", "no_words", *said)])
    found = [*_alternatives(asked, lists)]
    begin = [
        (place, KNOWN_BEGINNING if lists.pieces.whole(one.word) else BEGINNING, one.stem)
        for place, one in enumerate(asked)
        if len(one.stem) >= SHORTEST_BEGINNING
    ]
    return Question(
        asked,
        [
            *(Alternative(place, factor, _all(of)) for place, factor, of in found),
            *(
                Alternative(place, factor, _split(one, lists, of))
                for place, one in enumerate(asked)
                if lists.split(one.word, one.stem)
                for factor, of in ((PARTS, _for_part), (PARTS * RELATED, _related))
            ),
            *(Alternative(place, factor, f"{quoted(stem)}:*") for place, factor, stem in begin),
        ],
        frozenset(_terms(asked, found, lists)),
        tuple(stem for *_, stem in begin),
    )


def _alternatives(asked: Sequence[Asked], lists: Lexicon) -> Iterator[tuple[int, float, Phrase]]:
    for place, one in enumerate(asked):
        yield place, ITSELF, (one.stem,)
        yield place, INSIDE_OF, (INSIDE + one.stem,)
        if of := family(one.word):
            yield place, RELATED, (FAMILY + of,)
        for part in lists.split(one.word, one.stem):
            yield place, WEAK, (part,)
            yield place, WEAK * INSIDE_OF, (INSIDE + part,)
    for factor, meant in ((MEANT, lists.meant), (REVERSED, lists.meaning)):
        for place, phrase in _meant(asked, meant):
            yield place, factor, phrase
            if len(phrase) == 1:
                yield place, factor * INSIDE_OF, (INSIDE + phrase[0],)


def _meant(
    asked: Sequence[Asked], meant: Mapping[Phrase, Sequence[Phrase]]
) -> Iterator[tuple[int, Phrase]]:
    """What is meant by each row of words, for every word of it."""
    longest = max(map(len, meant), default=1)
    row = tuple(one.stem for one in asked)
    for begin in range(len(row)):
        for end in range(begin + 1, min(begin + longest, len(row)) + 1):
            for phrase in meant.get(row[begin:end], ()):
                yield from ((place, phrase) for place in range(begin, end))


def _split(asked: Asked, lists: Lexicon, of: Callable[[str, Lexicon], Iterable[Phrase]]) -> str:
    """A compound's parts, each with what else is meant by it, all of them in one record."""
    parts = lists.split(asked.word, asked.stem)
    return " & ".join("(" + " | ".join(map(_all, of(part, lists))) + ")" for part in parts)


def _for_part(part: str, lists: Lexicon) -> list[Phrase]:
    return [(part,), (INSIDE + part,), *lists.meant.get((part,), ())]


def _related(part: str, lists: Lexicon) -> list[Phrase]:
    of = lists.roots.get(part)
    return [(part,), (INSIDE + part,), *([(FAMILY + of,)] if of else [])]


def _terms(
    asked: Sequence[Asked], found: Iterable[tuple[int, float, Phrase]], lists: Lexicon
) -> Iterator[str]:
    """All that is marked where an answer is shown."""
    for _, _, phrase in found:
        yield from phrase
    for one in asked:
        for part in lists.split(one.word, one.stem):
            for phrase in (*_for_part(part, lists), *_related(part, lists)):
                yield from phrase


def _all(phrase: Phrase) -> str:
    return "(" + " & ".join(map(quoted, phrase)) + ")"
