"""What the judge hands on: one judged row, and one hit of one rule on it.

Days are ISO texts (they compare as days do), numbers `Decimal` or `int`, never float.
"""

from decimal import Decimal
from typing import NamedTuple

Number = Decimal | int
# What was sent is quoted, but a long text is not sent back once per finding.
QUOTED = 200


class Hit(NamedTuple):
    """One rule met one row; `field` is a pointer below the row, escaped as RFC 6901 says."""

    rule: str
    field: str | None = None
    expected: str | None = None
    found: str | None = None
    extra: str | None = None


class Judged(NamedTuple):
    """A row as it is meant; the fields are the columns of the pipeline's table `candidate`.

    `split` is the breakdown without its totals, written as PostgreSQL writes `jsonb`. It is
    None where breakdown, basis or territory came in a wrong type: such a row speaks of no
    cell and repeats none. `territory_date` is the day given, else the period's reference day;
    `reference_date` likewise, unless the row says null (`undated`). Figures are those to keep:
    what was left out of value, numerator and denominator is computed and named in `computed`.
    """

    row: int
    line: int | None
    district: str | None
    indicator: str | None
    version: str | None
    period: str | None
    split: str | None
    basis: str | None
    territory_date: str | None
    territory_given: bool
    territory_version: int | None
    starts_on: str | None
    ends_on: str | None
    reference_day: str | None
    kind: str | None
    factor: Number | None
    decimals: int | None
    value: Number | None
    numerator: Number | None
    denominator: Number | None
    value_min: Number | None
    value_max: Number | None
    computed: str | None
    missing: str | None
    precision: str
    rounding_base: Number | None
    status: str
    reference_date: str | None
    undated: bool
    source: str | None
    method: str | None
    note: str | None
    reason: str | None
    visibility: str | None
    embargo_until: str | None
    cleared: tuple[str, ...]
    faulty: bool
    hits: tuple[Hit, ...]


class Cell(NamedTuple):
    """A count that may be a total or a part of one; `row` is None for what stands already.

    The first six members are the group: what is added up is alike in all of them.
    """

    district: str
    indicator: str
    version: str
    period: str
    basis: str
    territory_date: str
    split: str
    row: int | None
    line: int | None
    value: Number
    precision: str
    rounding_base: Number | None
