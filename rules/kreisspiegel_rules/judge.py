"""Judges row after row without a database: what each means, and every rule that it breaks.

What rows have in common (ground, breakdown, codes) is judged once and remembered; figures that
plainly fit are let through by one comparison, all others are asked rule by rule.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, localcontext
from typing import Any

from kreisspiegel_rules.attributes import Attributes, Sent, about_reference, attributes
from kreisspiegel_rules.figures import EXACT, decimal, plain
from kreisspiegel_rules.ground import Asked, Ground, ground
from kreisspiegel_rules.judged import QUOTED, Hit, Judged
from kreisspiegel_rules.members import Cleaned, cleaned, escaped, fits
from kreisspiegel_rules.pack import Limits, Pack
from kreisspiegel_rules.quick import Kept, quick
from kreisspiegel_rules.sent import NUMBERS, SentRow
from kreisspiegel_rules.splits import WHOLE, Split, split
from kreisspiegel_rules.values import RULES, Stated, figures

# What is remembered is forgotten when it becomes more than a push of good rows needs.
REMEMBERED = 20_000
_OF_FIGURES = frozenset((*NUMBERS[:5], "missing"))
_OF_CELL = frozenset(("breakdown", "basis", "territory_date"))
_CLEAN = Cleaned({})
_UNBROKEN: tuple[bool, tuple[Hit, ...]] = (False, ())
_new = tuple.__new__


class Judge:
    """One push under one pack: for one district, or for all that the rows name.

    `tabular` says that breakdowns came as columns: a strange one is then one finding of the
    file, and every row that fills it is faulty.
    """

    def __init__(
        self, pack: Pack, *, district: str | None, supplier: str, today: date, tabular: bool = False
    ) -> None:
        self.pack, self.district, self.supplier = pack, district, supplier
        self.today, self.tabular = today.isoformat(), tabular
        faults = [one.code for one in pack.rules.values() if one.severity in ("fatal", "error")]
        self._faults = frozenset(faults)
        self._grounds: dict[Any, Ground] = {}
        self._splits: dict[Any, Split] = {}
        self._attributes: dict[Any, Attributes] = {}
        self._columns: dict[str, None] = {}

    def row(self, sent: SentRow) -> Judged:
        """What one row means, and every rule it breaks."""
        return self.rows((sent,))[0]

    def rows(self, chunk: Iterable[SentRow]) -> list[Judged]:
        """The same for a chunk of rows, at less cost for each."""
        with localcontext(EXACT):
            return [self._row(sent) for sent in chunk]

    def file_hits(self) -> list[Hit]:
        """What is wrong with the file as a whole, known after its last row."""
        return [
            Hit("unknown_member", f"breakdown/{escaped(name)}", None, name[:QUOTED])
            for name in self._columns
        ]

    def _row(self, sent: SentRow) -> Judged:
        members = sent.members
        if members.__class__ is dict and fits(members):
            return self._judged(sent, members, _CLEAN)
        clean = cleaned(members)
        return self._judged(sent, clean.members, clean)

    def _judged(self, sent: SentRow, members: Mapping[str, Any], clean: Cleaned) -> Judged:
        get = members.get
        district, basis, missing = get("district"), get("basis"), get("missing")
        indicator, period, precision = get("indicator"), get("period"), get("precision")
        asked = (self.district or district, indicator, period, basis, get("territory_date"))
        at = self._grounds.get(asked) or self._ground(asked)
        status, visibility = get("status"), get("visibility")
        referred, embargo = get("reference_date"), get("embargo_until")
        said = (missing, precision, status, visibility, referred, embargo)
        about = self._attributes.get(said) or self._about(said)
        breakdown = get("breakdown")
        parts = self._split(at, breakdown) if breakdown else WHOLE
        kept = quick(members, at, missing, precision) or self._figures(members, at, clean)
        hits = clean.hits + at.hits + about.hits + parts.hits + kept.hits
        if referred or not (indicator and period) or (district is None) is (self.district is None):
            hits += self._seldom(members, at, clean, about.reference_date)
        settled = self._settled(hits, at, parts) if hits or parts.columns else _UNBROKEN
        about_self = (
            missing,
            precision or ("exact" if kept.figures[3] is None else "range"),
            kept.rounding_base,
            status or "final",
            about.reference_date or (None if clean.undated else at.reference_day),
            clean.undated,
        )
        told = (get("source"), get("method"), get("note"), get("reason"), visibility)
        # A row that speaks of no cell of this push repeats none either.
        foreign = district is not None and self.district not in (None, district)
        cell = None if foreign or (clean.wrong and clean.wrong & _OF_CELL) else parts.text
        own = (*kept.figures, *about_self, *told, about.embargo_until, clean.cleared, *settled)
        return _new(Judged, (sent.number, sent.line, *at.head, cell, *at.tail, *own))

    def _ground(self, asked: tuple[str | None, ...]) -> Ground:
        if len(self._grounds) >= REMEMBERED:
            self._grounds.clear()
        made = self._grounds[asked] = ground(self.pack, Asked(*asked), self.today)
        return made

    def _about(self, said: tuple[str | None, ...]) -> Attributes:
        if len(self._attributes) >= REMEMBERED:
            self._attributes.clear()
        made = self._attributes[said] = attributes(self.pack, Sent(*said))
        return made

    def _split(self, at: Ground, breakdown: Mapping[str, Any]) -> Split:
        defined = at.definition
        key = (defined and defined.code, *breakdown, *breakdown.values())
        try:
            found = self._splits.get(key)
        except TypeError:  # a list or an object in place of a code
            return split(self.pack, defined, breakdown, self.tabular)
        if found is None:
            found = split(self.pack, defined, breakdown, self.tabular)
            # True and 1 are one key, and not one finding: only texts are remembered.
            if all(code.__class__ is str for code in breakdown.values()):
                if len(self._splits) >= REMEMBERED:
                    self._splits.clear()
                self._splits[key] = found
        return found

    def _figures(self, members: Mapping[str, Any], at: Ground, clean: Cleaned) -> Kept:
        numbers, strange = _numbers(members, self.pack.limits)
        mistyped = bool(strange) or bool(clean.wrong & _OF_FIGURES)
        told = (members.get("missing"), members.get("precision"), mistyped)
        said = Stated._make((*numbers, *told))
        meant = figures(said, at.definition)
        hits = list(strange)
        if "malformed_row" not in (hit.rule for hit in clean.hits):
            for rule in RULES:
                hits.extend(rule(said, meant, at))
        kept = (meant.value, meant.numerator, meant.denominator, said.value_min, said.value_max)
        return Kept((*kept, meant.computed), said.rounding_base, tuple(hits))

    def _seldom(
        self, members: Mapping[str, Any], at: Ground, clean: Cleaned, referred: str | None
    ) -> tuple[Hit, ...]:
        """What has to be asked of few rows only."""
        hits: list[Hit] = []
        needed = ("indicator", "period") if self.district else ("indicator", "period", "district")
        if clean.hits[:1] != (Hit("malformed_row"),):
            hits += (
                Hit(f"{name}_required", name)
                for name in needed
                if name not in members and name not in clean.wrong
            )
        named = members.get("district")
        if self.district and named is not None and named != self.district:
            hits.append(Hit("district_differs", "district", self.district, named[:QUOTED]))
        if referred is not None:
            hits += about_reference(referred, at.starts_on, at.ends_on)
        return tuple(hits)

    def _settled(
        self, hits: tuple[Hit, ...], at: Ground, parts: Split
    ) -> tuple[bool, tuple[Hit, ...]]:
        """Whether the row is faulty, and its hits in order, without rules not in force."""
        in_force = [hit for hit in hits if hit.rule not in at.off] if at.off else list(hits)
        if len(in_force) > 1:
            in_force.sort(key=self._order)
        broken = not self._faults.isdisjoint([hit.rule for hit in in_force])
        if parts.columns:
            self._columns.update(dict.fromkeys(parts.columns))
            broken = True
        return broken, tuple(in_force)

    def _order(self, hit: Hit) -> tuple[str, str, bool, str]:
        return (
            self.pack.rules[hit.rule].severity,
            hit.rule,
            hit.field is None,
            hit.field or "",
        )


def _numbers(
    members: Mapping[str, Any], limits: Limits
) -> tuple[list[Decimal | None], tuple[Hit, ...]]:
    """The figures as PostgreSQL keeps them; what no register ever counted is left out."""
    numbers: list[Decimal | None] = []
    strange = []
    for name in NUMBERS:
        sent = members.get(name)
        number = None if sent is None else decimal(sent)
        if number is None or _sane(number, limits):
            numbers.append(None if number is None else plain(number))
            continue
        numbers.append(None)
        strange.append(Hit("number_out_of_range", name, None, str(sent)[:QUOTED]))
    return numbers, tuple(strange)


def _sane(number: Decimal, limits: Limits) -> bool:
    if not number.is_finite() or abs(number.adjusted()) > limits.furthest:
        return False
    return len(number.as_tuple().digits) <= limits.most_digits
