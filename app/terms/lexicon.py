"""The word lists by stem, so that they hold for every inflection; and text → weighted terms."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import AsyncSession

from app.terms.families import root
from app.terms.forms import base
from app.terms.lists import Phrase, compounds, pieces, synonyms, unsplit
from app.terms.parts import Pieces
from app.terms.stems import Stems, stems

# To be raised when the same lists make other terms.
ANALYSIS = 2
# A position in a tsvector ends there; what stands behind counts as standing there.
LAST_POSITION = 16_383
# Of one term in one row no more positions are kept.
MOST_POSITIONS = 255
# What stands together in a text is near; parts of a record are not.
BETWEEN_TEXTS = 20


# What stands before a term that is no word of the text, but in one, or the root of its family.
INSIDE, FAMILY = "+", "~"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Stems of compounds with the stems of their parts, and stems of what else is meant.

    `meaning` is `meant` read backwards: what is asked for by those who mean this as well.
    """

    parts: Mapping[str, Phrase]
    meant: Mapping[Phrase, Sequence[Phrase]]
    meaning: Mapping[Phrase, Sequence[Phrase]]
    pieces: Pieces
    stems: Stems
    roots: Mapping[str, str]

    def terms(self, word: str, stem: str) -> set[str]:
        """The stem, those of its parts to the smallest, and the roots of their families."""
        inside = self.inside(word, stem)
        roots = {family(word), *(self.roots.get(part, "") for part in inside)} - {""}
        return {stem, *(INSIDE + part for part in inside), *(FAMILY + one for one in roots)}

    def split(self, word: str, stem: str) -> Phrase:
        """The stems of a compound's parts: as it is listed, or else of the words it is made of."""
        listed = self.parts.get(stem)
        return listed or tuple(filter(None, map(self.stems.get, self.pieces.split(word))))

    def inside(self, word: str, stem: str) -> set[str]:
        found, left = set[str](), [*self.split(word, stem)]
        while left:
            part = left.pop()
            if part not in found:
                found.add(part)
                left += self.parts.get(part, ())
        return found


_MADE: WeakKeyDictionary[Engine, Lexicon] = WeakKeyDictionary()


async def lexicon(session: AsyncSession) -> Lexicon:
    """The lists of this service as its database's dictionary stems them."""
    engine = session.get_bind().engine
    made = _MADE.get(engine)
    if made is None:
        phrases = [phrase for of, said in synonyms().items() for phrase in (of, *said)]
        every = [*pieces(), *(one for parts in phrases for one in parts)]
        every += [one for parts in compounds().values() for one in parts]
        known = await stems(session, every)
        meant = _meant(known)
        made = _MADE[engine] = Lexicon(
            {known[one]: _stemmed(parts, known) for one, parts in compounds().items()},
            meant,
            _reversed(meant),
            Pieces(pieces(), unsplit()),
            known,
            {known[word]: of for word in sorted(pieces()) if (of := family(word))},
        )
    return made


async def edition(session: AsyncSession) -> str:
    """Changes when terms have to be made anew: with the lists, and with the server's dictionary."""
    made = await lexicon(session)
    told = f"{ANALYSIS} {sorted(made.parts.items())} {sorted(made.meant.items())}"
    told += f" {sorted(made.stems.items())}"
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def family(word: str) -> str:
    """The root of a plain word's family; empty if it has none."""
    return root(base(word))


def _meant(known: Stems) -> dict[Phrase, list[Phrase]]:
    # Two terms may share a stem (Ehrenamt, Ehrenämter): what both mean is meant.
    found: dict[Phrase, list[Phrase]] = {}
    for of, said in synonyms().items():
        there = found.setdefault(_stemmed(of, known), [])
        there += [one for one in (_stemmed(each, known) for each in said) if one not in there]
    return found


def _reversed(meant: Mapping[Phrase, Sequence[Phrase]]) -> dict[Phrase, list[Phrase]]:
    found: dict[Phrase, list[Phrase]] = {}
    for of, said in meant.items():
        for one in said:
            if of not in meant.get(one, ()):
                found.setdefault(one, []).append(of)
    return found


def _stemmed(phrase: Phrase, known: Stems) -> Phrase:
    return tuple(stem for word in phrase if (stem := known.get(word, "")))


def vector(texts: Iterable[tuple[str, str]], known: Stems, lists: Lexicon) -> str:
    """Texts with their weights (A to D) as a tsvector, written as PostgreSQL reads it."""
    found: dict[str, list[str]] = {}
    position = 0
    for weight, text in texts:
        for word in lists.pieces.completed(text):
            position = min(position + 1, LAST_POSITION)
            if stem := known.get(word.plain):
                for term in lists.terms(word.plain, stem):
                    found.setdefault(term, []).append(f"{position}{weight}")
        position = min(position + BETWEEN_TEXTS, LAST_POSITION)
    return " ".join(
        f"{quoted(term)}:{','.join(places[:MOST_POSITIONS])}" for term, places in found.items()
    )


def quoted(term: str) -> str:
    """A term as it is written in a tsvector and in a tsquery."""
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'"
