"""One form for a word's forms that the server's dictionary parts: Lotsinnen, Kurs, Kitas, Zentren.

Only endings are changed. What no rule knows stays as it is; a rule that hits a word it was not made
for gives that word another spelling, the same in texts and in questions.
"""

import re
from functools import lru_cache

# No women, though they end like it.
_NO_WOMEN = (
    *("beginnen", "gewinnen", "besinnen", "spinnen", "entrinnen", "gerinnen", "linnen"),
    *("binnen", "drinnen"),
)
# Lotsin and Patin, Kundin and Ärztin, Mentorin and Kollegin; not Verein, Termin, Berlin.
_WOMAN = re.compile(r"(?<=r|g)in|(?<=nt|st|ts|at|nd|zt|lt|mt|rk)in")
_SHORTEST_WOMAN = 5
# The letter is the noun's own and stays in the plural: Kurs, Kurse.
_OWN_S = ("kurs", "puls", "zins", "hals", "fels", "konsens")
_NO_PLURAL_S = ("los", "gas", "glas", "gras", "spass", "moos")
_PLURAL_S = re.compile(r"(?<=[aoé])s")
_SHORTEST_PLURAL = 5
# Foreign nouns, and nouns that change more than the dictionary undoes.
_PLURALS = {
    "zentren": "zentrum",
    "museen": "museum",
    "ministerien": "ministerium",
    "gremien": "gremium",
    "gymnasien": "gymnasium",
    "stipendien": "stipendium",
    "kriterien": "kriterium",
    "praktika": "praktikum",
    "praktiken": "praktikum",
    "foren": "forum",
    "themen": "thema",
    "firmen": "firma",
    "konten": "konto",
    "risiken": "risiko",
    "praxen": "praxis",
    "materialien": "material",
    "prinzipien": "prinzip",
    "fachleute": "fachmann",
    "azubis": "azubi",
    "unis": "uni",
}
_LONGEST_FIRST = sorted(_PLURALS, key=len, reverse=True)
# The dictionary leaves these as they are: freie, freier, freien.
_FREE = re.compile(r"frei(?:e[mnrs]?)")


@lru_cache(maxsize=1 << 16)
def base(word: str) -> str:
    """The form to be stemmed, of a plain word."""
    if _FREE.fullmatch(word):
        return "frei"
    for ending in _LONGEST_FIRST:
        if word.endswith(ending):
            return word.removesuffix(ending) + _PLURALS[ending]
    if word.endswith(_OWN_S):
        return word + "e"
    if len(word) >= _SHORTEST_PLURAL and word[-2:] in {"as", "os", "és"}:
        return word if word.endswith(_NO_PLURAL_S) else word[:-1]
    return _person(word)


def _person(word: str) -> str:
    """Women as those of any gender: Lotsinnen as Lotsen, Lehrerin as Lehrer."""
    if word.endswith("innen") and len(word) > len("innen") + 2:
        if word.endswith(_NO_WOMEN):
            return word
        return _any_gender(word.removesuffix("innen"))
    if len(word) >= _SHORTEST_WOMAN and word.endswith("in"):
        before = word.removesuffix("in")
        if before.endswith(_WOMEN_BEFORE):
            return _any_gender(before)
    return word


_WOMEN_BEFORE = ("er", "or", "nt", "st", "og", "eg", "ts", "at", "nd", "zt", "lt", "mt", "rk")


def _any_gender(before: str) -> str:
    return before if before.endswith("er") else before + "en"
