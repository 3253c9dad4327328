"""Which census the population behind a figure rests on, as its source or its note names it.

A count of people carried on from the census of 2011 and one from that of 2022 differ by thousands
for the same day. Where a figure names none, nothing is assumed.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from app.comparison.tables import Table
from app.formats.sheet import differing

# Names of bases in order of time; the oldest stands for all before the first of these censuses.
OLDEST, OF_2011, OF_2022 = "before_2011", "2011", "2022"
CENSUSES = (OF_2011, OF_2022)
IN_ORDER = (OLDEST, *CENSUSES)
NAMED = re.compile(
    r"(?P<before>\b(?:vor dem|before(?: the)?) )?(?:Zensus|[Cc]ensus)(?: of)? (?P<year>20[12]\d)"
)
# "Noch nicht auf den Zensus 2022 umgestellt", "mit dem Zensus 2022 nicht vergleichbar": what is
# said in a clause with a negation is no base.
CLAUSE = re.compile(r"[^.,;:()\n]+")
DENIED = re.compile(r"\b(?:nicht|kein\w*|ohne|not|no|without)\b", re.IGNORECASE)
KNOWN = {
    (True, OF_2011): OLDEST,
    (False, OF_2011): OF_2011,
    (True, OF_2022): OF_2011,
    (False, OF_2022): OF_2022,
}
LABELS_DE = {OLDEST: "vor dem Zensus 2011", OF_2011: "Zensus 2011", OF_2022: "Zensus 2022"}
# Of the loaded figures each has a note of its own.
MOST = 50_000


@lru_cache(MOST)
def named(written: str | None) -> frozenset[str]:
    """The bases that a text names."""
    if written is None or "ensus" not in written:
        return frozenset()
    clauses = (one.group() for one in CLAUSE.finditer(written))
    affirmed = (one for one in clauses if not DENIED.search(one))
    mentions = (one for clause in affirmed for one in NAMED.finditer(clause))
    found = ((one["before"] is not None, one["year"]) for one in mentions)
    return frozenset(KNOWN[one] for one in found if one in KNOWN)


def matters(definition: Mapping[str, Any]) -> bool:
    """Whether a census makes other figures of this indicator: its definition names one as break."""
    return any(one["kind"] == "census" for one in definition["breaks"])


def bases(table: Table) -> list[frozenset[str]] | None:
    """Per district the bases that its cell names; None where they do not matter."""
    if not matters(table.slice.definition):
        return None
    sources, notes = table.fetched["source"], table.fetched["note"]
    # Most tables have one source and no notes.
    if len(set(differing(sources))) == len(set(differing(notes))) == 1:
        return [named(notes[0]) or named(sources[0])] * len(notes)
    return [named(note) or named(source) for source, note in zip(sources, notes, strict=True)]


def denied(table: Table, declared: Mapping[str, Any]) -> bool:
    """Whether a census that the definition declares as break has not come to these figures yet.

    So it is where all that name a base name an older one: the source went over to it later.
    """
    if declared["kind"] != "census":
        return False
    came = _of(declared["period"])
    told = zip(bases(table) or (), table.common, strict=False)
    known = {base for one, seen in told if seen for base in one}
    if came is None or not known:
        return False
    return all(IN_ORDER.index(one) < IN_ORDER.index(came) for one in known)


def again_later(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether the other break is the same census as this one, said to have come later."""
    both = (one, other)
    if any(each["kind"] != "census" for each in both) or other["period"] <= one["period"]:
        return False
    first, second = (_of(each["period"]) for each in both)
    return first is not None and first == second


def _of(period: str) -> str | None:
    """The census that a break in this period is about: the last one there was."""
    return next((year for year in reversed(CENSUSES) if year <= period[:4]), None)


def unlike(table: Table, among: Table) -> list[bool]:
    """Whether a cell names another base than more than half of those shown that name one."""
    told = bases(among)
    nobody = [False] * len(table)
    if told is None or len(set(told)) < 2:
        return nobody
    counted = Counter(one for one, seen in zip(told, among.common, strict=True) if one and seen)
    if len(counted) < 2:
        return nobody
    (most, times), *_ = counted.most_common()
    rule = most if 2 * times > counted.total() else None
    return [bool(one) and one != rule for one in bases(table) or ()]


def in_words(base: frozenset[str]) -> str:
    """The German name of what a cell rests on."""
    return " und ".join(LABELS_DE[one] for one in LABELS_DE if one in base)


def told(table: Table) -> list[str]:
    """A German sentence where cells of one table rest on different censuses."""
    known = bases(table) or ()
    shown = zip(known, table.common, strict=False) if len(set(known)) > 1 else ()
    counted = Counter(one for one, seen in shown if one and seen)
    if len(counted) < 2:
        return []
    listed = ", ".join(f"{in_words(base)} ({times})" for base, times in counted.most_common())
    return [
        f"Die Bevölkerung beruht nicht überall auf demselben Zensus: {listed}. Wer von den meisten"
        " abweicht, trägt das Kennzeichen census_base_differs."
    ]


def changed(before: frozenset[str], after: frozenset[str]) -> str | None:
    """What the census base of a district's next point is instead; None where nothing is told."""
    if not before or not after or before == after:
        return None
    return f"Andere Zensusgrundlage als davor: {in_words(after)} statt {in_words(before)}."


def of_cell(table: Table, told_bases: Sequence[frozenset[str]] | None, ags: str) -> frozenset[str]:
    """The base of one district's cell, out of those of its table."""
    return frozenset() if told_bases is None else told_bases[table.places[ags]]
