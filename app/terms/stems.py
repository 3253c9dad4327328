"""Words → stems, by PostgreSQL's own German dictionary from their base; stop words have none.

What it answered is kept: a dictionary gives the same for the same word as long as the server runs.
"""

from collections.abc import Iterable, Mapping
from weakref import WeakKeyDictionary

from sqlalchemy import text
from sqlalchemy.engine import Engine
from sqlalchemy.ext.asyncio import AsyncSession

from app.terms.forms import base

ASKED = text("""
SELECT w.word, ts_lexize('german_stem', w.word) AS stems
FROM unnest(CAST(:words AS text[])) AS w (word)
""")
# Longer ones are no words.
LONGEST = 100
# Many times what a state writes of its projects.
MOST = 200_000

Stems = Mapping[str, str]
_KNOWN: WeakKeyDictionary[Engine, dict[str, str]] = WeakKeyDictionary()


async def stems(session: AsyncSession, words: Iterable[str]) -> Stems:
    """The stem of each plain word; an empty one for a stop word."""
    known = _KNOWN.setdefault(session.get_bind().engine, {})
    asked = {word for word in words if len(word) <= LONGEST}
    if missing := sorted(asked - known.keys()):
        if len(known) > MOST:
            known.clear()
        bases = sorted({base(word) for word in missing})
        found = (await session.execute(ASKED, {"words": bases})).all()
        # PostgreSQL 15 to 18 differ in what they make of a digraph; none is left by then.
        made = {word: (told or [""])[0] for word, told in found}
        known.update((word, made[base(word)]) for word in missing)
    return {word: known[word] for word in asked if word in known}
