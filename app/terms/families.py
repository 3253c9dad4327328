"""Words of one family: fördern, fördert, gefördert, Förderung; koordinieren, Koordination.

The dictionary takes only some of these for one word. A root is no word and need not be right; words
of one family only have to share it, and others not.
"""

import re
from functools import lru_cache

SHORTEST = 4
# -ieren and the nouns of it; what is k before -ation is z before -ieren.
_FOREIGN = re.compile(
    r"(.{3,}?)(?:ier(?:en|t|te[mnrs]?|ung|ungen|end|ende[mnrs]?)|ation(?:en)?|ator(?:en|s)?)"
)
_ENDINGS = re.compile(
    r"(.{3,}?)(?:ungen|ung|ende[mnrs]?|end|ete[mnrs]?|te[mnrs]?|et|ers|er|en|e|n|(?<!s)s)?"
)
_ADJECTIVE = re.compile(r"(.{5,}?)(?:lich|isch|ell)(?:e[mnrs]?)?")
# ge- of a participle, behind what is put before the verb.
_PARTICIPLE = re.compile(
    r"(an|auf|aus|ein|ab|mit|vor|zu|bei|nach|um|unter|fort|weiter|zusammen|her|hin|teil)?"
    r"ge(.{4,}(?:t|te[mnrs]?)"
    r"|\w*(?:nomm|sproch|troff|schloss|holf|schrieb|worb|wonn|broch)en(?:e[mnrs]?)?)"
)
# What a strong verb becomes in other forms, by the end of the root.
_STRONG = {
    "nahm": "nehm",
    "nomm": "nehm",
    "kann": "kenn",
    "brach": "bring",
    "sproch": "sprech",
    "troff": "treff",
    "schloss": "schliess",
    "schluss": "schliess",
    "hilf": "helf",
    "holf": "helf",
    "schrieb": "schreib",
    "mied": "meid",
    "worb": "werb",
    "wonn": "winn",
    "bruch": "brech",
    "broch": "brech",
}
# Words of different families that would share one: Schule and Schulung.
_NO_ROOTS = frozenset({"schul", "inter", "minister", "unter", "ander", "imme"})


@lru_cache(maxsize=1 << 16)
def root(word: str) -> str:
    """What the words of a family have in common; empty where nothing can be said."""
    if found := _FOREIGN.fullmatch(word):
        begin = found[1]
        return (begin[:-1] + "z" if begin.endswith("k") else begin) + "ier"
    if found := _PARTICIPLE.fullmatch(word):
        word = (found[1] or "") + found[2]
    if found := _ADJECTIVE.fullmatch(word):
        word = found[1]
    made = _root(word)
    return "" if len(made) < SHORTEST or made in _NO_ROOTS else made


def _root(word: str) -> str:
    # förder-n and Förder-ung, vermittel-n and Vermittl-ung, begleit-en and begleit-et.
    found = _ENDINGS.fullmatch(word[:-1] if word.endswith("ern") else word)
    made = found[1] if found else word
    if word.endswith("ern"):
        made = word[:-1]
    made = made.removesuffix("t")
    if made != word and made.endswith("el"):
        made = f"{made[:-2]}l"
    for ending, verb in _STRONG.items():
        if made.endswith(ending):
            return made.removesuffix(ending) + verb
    return made
