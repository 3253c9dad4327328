"""Text → words as they are compared: one spelling for umlauts, accents and gendered endings.

What is written `ue` counts as `ü`, so that both are found by either; the dictionary itself makes
`u` of `ü`. Accents other than umlauts are dropped.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# A word, with the ending of Lehrer*innen, Lehrer:innen, Lehrer_in, Lehrer/-innen, Lehrer(innen),
# LehrerInnen and Angehörige*r apart.
_SIGN = r"(?:[*:_·]|/-?)"
_ENDING = rf"{_SIGN}(?:in|innen)\b|\((?:in|innen)\)|[*:_·][nr]\b"
WORD = re.compile(rf"(?:(?!In(?:nen)?\b)[^\W_])+(?:{_ENDING}|In(?:nen)?\b)?")
GENDERED = re.compile(rf"(?:{_ENDING}|In(?:nen)?)$")
WOMEN = re.compile(r"(?i:innen|in)\)?$")
# Written without the key for it; not in neue, Frauen, Poesie or bequem.
DIGRAPH = re.compile(r"ae|oe(?!s)|(?<![aeoq])ue")
UMLAUT = {"ae": "ä", "oe": "ö", "ue": "ü"}
DIAERESIS = "\N{COMBINING DIAERESIS}"


class Word(NamedTuple):
    """A word where it stands in a text, and the form in which it is compared."""

    start: int
    end: int
    written: str
    plain: str


def words(text: str) -> Iterator[Word]:
    """Every word of a text in its order."""
    for found in WORD.finditer(text):
        written, form = _forms(found[0])
        if form:
            yield Word(found.start(), found.end(), written, form)


# A text repeats its words, and one project those of the other.
@lru_cache(maxsize=1 << 16)
def _forms(found: str) -> tuple[str, str]:
    written = GENDERED.sub("", found)
    women = WOMEN.search(found) if written != found else None
    return written, plain(written + women[0].rstrip(")") if women else written)


def plain(word: str) -> str:
    """Small letters, `ue` as `ü`, no accents but the umlauts'."""
    letters = unicodedata.normalize("NFD", word.casefold())
    kept: list[str] = []
    for letter in letters:
        umlaut = letter == DIAERESIS and kept and kept[-1] in "aou"
        if umlaut or not unicodedata.combining(letter):
            kept.append(letter)
    composed = unicodedata.normalize("NFC", "".join(kept))
    return DIGRAPH.sub(lambda found: UMLAUT[found[0]], composed)
