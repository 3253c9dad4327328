"""What indicator, period, basis and territory of a row mean together, worked out once for all.

Rows repeat these far more often than not, so the judge keeps every `Ground` it made.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kreisspiegel_rules import moments
from kreisspiegel_rules.judged import QUOTED, Hit, Number
from kreisspiegel_rules.pack import Definition, Limits, Pack

FORMS = "YYYY, YYYY-Qn, YYYY-MM"
PLAIN = ("count", "difference")


class Asked(NamedTuple):
    """The members of a row that decide about its ground, as sent, and the district it is for."""

    district: str | None
    indicator: str | None
    period: str | None
    basis: str | None
    territory_date: str | None


class Ground(NamedTuple):
    """`head` and `tail` are runs of columns of `Judged`; the rest is what other rules ask."""

    head: tuple[str | None, str | None, str | None, str | None]
    tail: tuple[object, ...]
    hits: tuple[Hit, ...]
    definition: Definition | None
    starts_on: str | None
    ends_on: str | None
    reference_day: str | None
    basis: str | None
    off: frozenset[str]
    limits: Limits
    # Counts, and what else has no numerator and denominator.
    plain: bool
    # A value between these is within its bounds and not too long; nothing is where none are known.
    least: Number
    most: Number
    # What counts of this source are rounded to, where it is known.
    multiple: int | None


def ground(pack: Pack, asked: Asked, today: str) -> Ground:
    """The ground of all rows that say the same in these members."""
    defined = pack.definition(asked.indicator, asked.district)
    days = _days(pack, asked, defined, today)
    starts_on, ends_on = (days.span.starts_on, days.span.ends_on) if days.span else (None, None)
    basis = asked.basis if asked.basis is not None or not defined else defined.default_basis
    off = pack.out_of_force(starts_on)
    azr = basis == "azr" and defined is not None and defined.kind == "count"
    given = asked.territory_date is not None
    of_period = (starts_on, ends_on, days.reference)
    of_indicator = (defined.kind, defined.factor, defined.decimals) if defined else (None,) * 3
    return Ground(
        (asked.district, asked.indicator, defined and defined.version, asked.period),
        (basis, days.territory, given, days.version, *of_period, *of_indicator),
        tuple(hit for hit in _hits(pack, asked, defined, days) if hit.rule not in off),
        defined,
        *of_period,
        basis,
        off,
        pack.limits,
        defined is not None and defined.kind in PLAIN,
        *_bounds(defined, 10**pack.limits.digits - 1),
        pack.limits.azr_base if azr and "azr_not_rounded" not in off else None,
    )


def _days(pack: Pack, asked: Asked, defined: Definition | None, today: str) -> "_Days":
    span = moments.span(asked.period) if asked.period is not None else None
    reference = None
    if span and asked.period is not None:
        month_day = defined.reference_month_day if defined else None
        reference = moments.reference_day(asked.period, span, month_day)
    given = moments.day(asked.territory_date) if asked.territory_date is not None else None
    territory = given or reference
    version = _territory_version(pack, asked.district, territory)
    return _Days(span, reference, given, territory, version, today)


class _Days(NamedTuple):
    span: moments.Span | None
    reference: str | None
    given: str | None
    territory: str | None
    version: int | None
    today: str


def _territory_version(pack: Pack, district: str | None, on: str | None) -> int | None:
    if on is None or district is None:
        return None
    for one in pack.districts.get(district, ()):
        if one.valid_from <= on and (one.valid_to is None or on <= one.valid_to):
            return one.version
    return None


def _bounds(defined: Definition | None, largest: int) -> tuple[Number, Number]:
    if defined is None:
        return 1, 0
    least, most = defined.min_value, defined.max_value
    return -largest if least is None else least, largest if most is None else most


def _hits(pack: Pack, asked: Asked, defined: Definition | None, days: _Days) -> Iterator[Hit]:
    yield from _about_codes(pack, asked, defined)
    yield from _about_period(asked, defined, days)
    yield from _about_territory(pack, asked, days)


def _about_codes(pack: Pack, asked: Asked, defined: Definition | None) -> Iterator[Hit]:
    if asked.district is not None and asked.district not in pack.areas:
        yield Hit("unknown_district", "district", None, asked.district[:QUOTED])
    if asked.indicator is not None and defined is None:
        similar = pack.family(asked.indicator, asked.district)
        yield Hit("unknown_indicator", "indicator", similar, asked.indicator[:QUOTED])
    known = pack.codes["basis"]
    if asked.basis is None:
        return
    if asked.basis not in known:
        yield Hit("unknown_basis", "basis", ", ".join(known), asked.basis[:QUOTED])
    elif defined and asked.basis not in defined.allowed_bases:
        yield Hit("basis_not_allowed", "basis", ", ".join(defined.allowed_bases), asked.basis)


def _about_period(asked: Asked, defined: Definition | None, days: _Days) -> Iterator[Hit]:
    if asked.period is None:
        return
    span = days.span
    if span is None or (defined and span.form not in defined.period_forms):
        expected = ", ".join(defined.period_forms) if defined else FORMS
        yield Hit("malformed_period", "period", expected, asked.period[:QUOTED])
    if days.reference is not None and days.reference > days.today:
        yield Hit("period_in_future", "period", days.today, asked.period)


def _about_territory(pack: Pack, asked: Asked, days: _Days) -> Iterator[Hit]:
    if asked.territory_date is not None and days.given is None:
        yield Hit(
            "malformed_territory_date",
            "territory_date",
            "YYYY-MM-DD",
            asked.territory_date[:QUOTED],
        )
    if days.given is not None and days.span and days.given < days.span.starts_on:
        yield Hit("territory_before_period", "territory_date", days.span.starts_on, days.given)
    versions = pack.districts.get(asked.district or "")
    if versions and days.territory is not None and days.version is None:
        field = "period" if days.given is None else "territory_date"
        valid = ", ".join(f"{one.valid_from}/{one.valid_to or '..'}" for one in versions)
        yield Hit("district_not_valid", field, valid, days.territory)
