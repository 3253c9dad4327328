"""Typing errors: a word that is found nowhere, and the one that was probably meant.

Only words that the caller may read are suggested, so that a suggestion tells nothing of what is
hidden from him; and the shipped lists' own, which everybody may read.
"""

from collections.abc import Iterable, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.projects.read import asked
from app.search.question import Asked
from app.search.statement import VOCABULARY
from app.terms.lists import pieces
from app.terms.words import plain

# As a share of the longer word: one wrong letter of four, two of eight.
ALIKE = 0.75
SHORTEST = 4

Vocabulary = Mapping[str, str]


async def vocabulary(reading: Reading) -> Vocabulary:
    """Plain words, each as it is written."""

    async def look_up() -> Vocabulary:
        found = (await reading.session.execute(VOCABULARY, asked(reading).bound)).scalars()
        # Written as most nouns are; a word that a project holds is written as it is there.
        told = {word: word.capitalize() for word in pieces()}
        return {**told, **{plain(word): word for word in sorted(found)}}

    # Who reads is part of the name: it is another vocabulary for each circle.
    circle = (reading.caller.role, reading.caller.ags)
    return await kept(reading, ("vocabulary", *circle), look_up)


def mended(missing: Iterable[Asked], known: Vocabulary) -> dict[str, str]:
    """What was probably meant by each of the words, where something is near enough."""
    found = {}
    for one in missing:
        typed = plain(one.typed)
        # What the lists know is no error, found or not.
        if len(typed) < SHORTEST or typed in pieces():
            continue
        best = process.extractOne(
            typed, known.keys(), scorer=OSA.normalized_similarity, score_cutoff=ALIKE
        )
        if best is not None and best[0] != typed:
            found[typed] = best[0]
    return found
