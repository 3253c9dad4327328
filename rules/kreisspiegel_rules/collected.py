"""Findings by the million: all are counted, the most telling are kept and listed."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kreisspiegel_rules.findings import RANKS, finding, order, remark
from kreisspiegel_rules.judged import Hit
from kreisspiegel_rules.pack import Pack
from kreisspiegel_rules.reading.opened import Note

LISTED, LISTED_PER_RULE = 1_000, 100
Place = Callable[[int | None, str | None], Mapping[str, Any]]


class Kept(NamedTuple):
    """One hit with what its sentence needs."""

    row: int | None
    line: int | None
    hit: Hit
    indicator: str | None
    period: str | None
    note: str | None
    # What a reader noted of the file is no rule of the pack: it brings severity and sentences.
    noted: Note | None = None

    def order(self) -> tuple[int, str]:
        return (self.row or 0, self.hit.field or "")


class _Counted:
    """What is known of one rule: how often it hit, and its first hits."""

    __slots__ = ("count", "first", "silenced")

    def __init__(self) -> None:
        self.count = self.silenced = 0
        self.first: list[Kept] = []

    def add(self, one: Kept) -> None:
        self.count += 1
        self.silenced += bool(one.note and one.note.strip())
        self.first.append(one)
        if len(self.first) > 2 * LISTED_PER_RULE:
            self.cut()

    def cut(self) -> list[Kept]:
        self.first.sort(key=Kept.order)
        del self.first[LISTED_PER_RULE:]
        return self.first


class Collected:
    """Takes hits in any order; memory does not grow with their number."""

    def __init__(self, pack: Pack, place: Place) -> None:
        self._pack, self._place = pack, place
        self._rules: dict[str, _Counted] = {}

    def add(self, one: Kept) -> None:
        self._rules.setdefault(one.hit.rule, _Counted()).add(one)

    @property
    def total(self) -> int:
        return sum(counted.count for counted in self._rules.values())

    def findings(self) -> list[dict[str, Any]]:
        """At most a hundred of each rule and a thousand in all, errors before the rest."""
        kept = [one for counted in self._rules.values() for one in counted.cut()]
        kept.sort(key=lambda one: (self._rank(one), one.row or 0, one.hit.rule))
        return sorted((self._told(one) for one in kept[:LISTED]), key=order)

    def summary(self) -> list[dict[str, Any]]:
        """Every rule that hit, the gravest first: how often, and its first finding."""
        rules = sorted(self._rules, key=lambda rule: (self._rank(self._rules[rule].first[0]), rule))
        return [self._summed(rule) for rule in rules]

    def _summed(self, rule: str) -> dict[str, Any]:
        counted = self._rules[rule]
        first = counted.cut()[0]
        told = self._told(first)
        return {
            "rule": rule,
            "severity": told["severity"],
            "count": counted.count,
            "silenced": counted.silenced if told["severity"] == "warning" else 0,
            "first_row": first.row,
            "message": told["message"],
            "message_en": told["message_en"],
        }

    def _rank(self, one: Kept) -> int:
        graded = one.noted or self._pack.rules[one.hit.rule]
        return RANKS[graded.severity]

    def _told(self, one: Kept) -> dict[str, Any]:
        place = self._place(one.line, one.hit.field)
        if one.noted is not None:
            return remark(one.row, place, one.hit, one.noted)
        told = (one.indicator, one.period, one.note)
        return finding(self._pack, one.row, place, one.hit, *told)
