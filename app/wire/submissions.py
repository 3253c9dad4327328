"""Shapes of answers about pushes: the verdict, its findings and rows, the list of submissions."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.receipts import Receipt

Mode = Literal["atomic", "partial"]
Supplier = Literal["district", "official"]


class Counts(Shape):
    """Wie viele Zeilen was bewirkt haben."""

    received: int
    created: int
    updated: int
    unchanged: int
    rejected: int
    withdrawn: int


class Finding(Shape):
    """Ein Befund einer Regel an einer Zeile."""

    row: Annotated[int, Field(description="ab 1 gezählt")]
    pointer: str
    rule: str
    code: str
    severity: Literal["fatal", "error", "warning", "info"]
    message: str
    expected: str | None
    found: str | None


class RowBefore(Shape):
    """Der Stand vor einer Berichtigung."""

    revision: int
    value: Figure | None
    missing: str | None


class RowAfter(Shape):
    """Der Stand nach der Lieferung."""

    revision: int
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    missing: str | None


class RowOutcome(Shape):
    """Was aus einer Zeile wurde."""

    row: int
    outcome: Literal["created", "updated", "unchanged", "rejected"]
    indicator: str | None
    period: str | None
    breakdown: dict[str, str] | None
    basis: str | None
    territory_date: date | None
    before: RowBefore | None
    after: RowAfter | None


class Submission(Shape):
    """Eine angenommene Lieferung, kurz."""

    id: str
    district: str
    supplier: Supplier
    recorded_at: datetime
    rule_pack: str
    mode: Mode
    comment: str | None
    counts: Counts


class Submissions(Shape):
    """Eine Seite der Lieferungen, neueste zuerst."""

    items: list[Submission]
    next: datetime | None


class Verdict(Shape):
    """Das vollständige Urteil über eine Lieferung."""

    id: str | None
    district: str
    supplier: Supplier
    recorded_at: datetime | None
    dry_run: bool
    mode: Mode
    rule_pack: str
    comment: str | None
    counts: Counts
    findings: list[Finding]
    receipt: Receipt | None
    rows: Annotated[list[RowOutcome], Field(default_factory=list)]
