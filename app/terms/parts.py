"""Compounds that no list names, split into words that the shipped lists know.

A compound is split where each piece is a known word, the pieces before the last with what German
puts between (-s-, -n-, -en-, -er-, -es-), the last in any case or number. Fewest pieces win, then
the longest last one, as it says what the thing is. Endings such as -ung or -schaft are no words,
and a word that a list names whole is not split.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from app.terms.forms import base
from app.terms.lists import Phrase, compounds
from app.terms.words import Word, words

# Shorter pieces would be found in too many words.
SHORTEST = 3
SHORTEST_COMPOUND = 7
_FOLDED = str.maketrans("äöüé", "aoue")
_BETWEEN = ("", "s", "es", "n", "en", "er", "e", "ens")
_CASES = ("", "s", "es", "n", "en", "ern", "er", "e", "em", "nen", "se")
# Behind a word whose end follows with the next one, and that one with its conjunction.
_ENDS_OPEN = re.compile(r"-(?:,|\s)")
AND = 2


class Pieces:
    """The words that a compound may be put together from."""

    def __init__(self, known: Iterable[str], unsplit: Iterable[str]) -> None:
        self._known: Mapping[str, str] = {
            _folded(word): word for word in sorted(known, reverse=True) if len(word) >= SHORTEST
        }
        self._before = {short: word for word in self._known.values() for short in _cut(word)}
        self._unsplit = {_folded(word): word for word in unsplit}
        self.split = lru_cache(maxsize=1 << 16)(self._split)

    def whole(self, word: str) -> str | None:
        """The known word of which this is a form."""
        return self._form(_folded(base(word)), _CASES, self._known)

    def completed(self, text: str) -> Iterator[Word]:
        """Every word of a text; Sprach- und Integrationskurse are Sprachkurse as well."""
        found = list(words(text))
        for number, one in enumerate(found):
            if _broken_off(text, one):
                behind = (each for each in found[number + 1 :] if not _broken_off(text, each))
                head = self._head(list(islice(behind, AND))[-1:])
                yield one._replace(plain=one.plain + head)
            else:
                yield one

    def _head(self, whole: Sequence[Word]) -> str:
        """The last piece of the compound that a broken-off word shares."""
        for one in whole:
            known = self.whole(one.plain)
            listed = compounds().get(known) if known else None
            if pieces := listed or self._proper(_folded(base(one.plain))):
                return pieces[-1]
        return ""

    def _split(self, word: str) -> Phrase:
        """The known words that a compound consists of; empty if it is none."""
        told = _folded(base(word))
        if len(word) < SHORTEST_COMPOUND or self._form(told, _CASES, self._unsplit):
            return ()
        # A word of the lists that is not said to be whole is put together as any other.
        found = self._pieces(told)
        return self._proper_compound(told) if len(found) == 1 else found

    def _proper(self, word: str) -> Phrase:
        """The pieces at the end of a word that may itself be a known one."""
        heads = (self._pieces(word[end:]) for end in range(SHORTEST, len(word) - SHORTEST + 1))
        return next(filter(None, heads), ())

    def _proper_compound(self, word: str) -> Phrase:
        """The pieces of a known word: two or more."""
        split = [
            (first, *behind)
            for end in range(SHORTEST, len(word) - SHORTEST + 1)
            if (first := self._form(word[:end], _BETWEEN, self._known, self._before))
            and (behind := self._pieces(word[end:]))
        ]
        return min(split, key=_rank, default=())

    def _pieces(self, word: str) -> Phrase:
        """Fewest pieces, then the longest last one; worked out from the end of the word."""
        best: dict[int, Phrase] = {}
        for begin in range(len(word) - SHORTEST, -1, -1):
            if found := self._form(word[begin:], _CASES, self._known):
                best[begin] = (found,)
                continue
            split = [
                (first, *best[end])
                for end in range(begin + SHORTEST, len(word) - SHORTEST + 1)
                if end in best
                and (first := self._form(word[begin:end], _BETWEEN, self._known, self._before))
            ]
            if split:
                best[begin] = min(split, key=_rank)
        return best.get(0, ())

    @staticmethod
    def _form(written: str, endings: Iterable[str], *known: Mapping[str, str]) -> str | None:
        for ending in endings:
            if written.endswith(ending):
                bare = written.removesuffix(ending)
                for listed in known:
                    if bare in listed:
                        return listed[bare]
        return None


def _cut(word: str) -> Iterable[str]:
    """A word as it begins a compound: Sprach-, Schul-, Wohn-, Förder-."""
    folded = _folded(word)
    for ending in ("e", "en", "ung"):
        if folded.endswith(ending) and len(folded) - len(ending) > SHORTEST:
            yield folded.removesuffix(ending)


def _broken_off(text: str, word: Word) -> bool:
    return bool(_ENDS_OPEN.match(text, word.end))


def _rank(pieces: Phrase) -> tuple[int, int]:
    return len(pieces), -len(pieces[-1])


def _folded(word: str) -> str:
    return word.translate(_FOLDED)
