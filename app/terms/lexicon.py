"""The word lists by stem, so that they hold for every inflection; and text → weighted terms."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import AsyncSession

from app.terms.lists import Phrase, compounds, synonyms
from app.terms.stems import Stems, stems
from app.terms.words import words

# To be raised when the same lists make other terms.
ANALYSIS = 1
# A position in a tsvector ends there; what stands behind counts as standing there.
LAST_POSITION = 16_383
# Of one term in one row no more positions are kept.
MOST_POSITIONS = 255
# What stands together in a text is near; parts of a record are not.
BETWEEN_TEXTS = 20


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Stems of compounds with the stems of their parts, and stems of what else is meant."""

    parts: Mapping[str, Phrase]
    meant: Mapping[Phrase, Sequence[Phrase]]

    def terms(self, stem: str) -> set[str]:
        """The stem with those of its parts, to the smallest."""
        found = {stem}
        for part in self.parts.get(stem, ()):
            if part not in found:
                found |= self.terms(part)
        return found


_MADE: WeakKeyDictionary[Engine, Lexicon] = WeakKeyDictionary()


async def lexicon(session: AsyncSession) -> Lexicon:
    """The lists of this service as its database's dictionary stems them."""
    engine = session.get_bind().engine
    made = _MADE.get(engine)
    if made is None:
        phrases = [phrase for of, said in synonyms().items() for phrase in (of, *said)]
        every = [
            *compounds(),
            *(one for parts in (*compounds().values(), *phrases) for one in parts),
        ]
        known = await stems(session, every)
        made = _MADE[engine] = Lexicon(
            {known[one]: _stemmed(parts, known) for one, parts in compounds().items()},
            _meant(known),
        )
    return made


async def edition(session: AsyncSession) -> str:
    """Changes when terms have to be made anew: with the lists, and with the server's dictionary."""
    made = await lexicon(session)
    told = f"{ANALYSIS} {sorted(made.parts.items())} {sorted(made.meant.items())}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def _meant(known: Stems) -> dict[Phrase, list[Phrase]]:
    # Two terms may share a stem (Ehrenamt, Ehrenämter): what both mean is meant.
    found: dict[Phrase, list[Phrase]] = {}
    for of, said in synonyms().items():
        there = found.setdefault(_stemmed(of, known), [])
        there += [one for one in (_stemmed(each, known) for each in said) if one not in there]
    return found


def _stemmed(phrase: Phrase, known: Stems) -> Phrase:
    return tuple(stem for word in phrase if (stem := known.get(word, "")))


def vector(texts: Iterable[tuple[str, str]], known: Stems, lists: Lexicon) -> str:
    """Texts with their weights (A to D) as a tsvector, written as PostgreSQL reads it."""
    found: dict[str, list[str]] = {}
    position = 0
    for weight, text in texts:
        for word in words(text):
            position = min(position + 1, LAST_POSITION)
            if stem := known.get(word.plain):
                for term in lists.terms(stem):
                    found.setdefault(term, []).append(f"{position}{weight}")
        position = min(position + BETWEEN_TEXTS, LAST_POSITION)
    return " ".join(
        f"{quoted(term)}:{','.join(places[:MOST_POSITIONS])}" for term, places in found.items()
    )


def quoted(term: str) -> str:
    """A term as it is written in a tsvector and in a tsquery."""
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'"
