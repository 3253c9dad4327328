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


Severity = Literal["fatal", "error", "warning", "info"]


class Finding(Shape):
    """Ein Befund einer Regel an einer Zeile, oder an der ganzen Datei (`row` null)."""

    row: Annotated[int | None, Field(description="ab 1 gezählt")]
    pointer: str | None
    line: Annotated[int | None, Field(default=None, description="Zeile der Datei")]
    column: Annotated[str | None, Field(default=None, description="Spalte einer CSV-Datei")]
    sheet: Annotated[str | None, Field(default=None, description="Blatt der Arbeitsmappe")]
    cell: Annotated[str | None, Field(default=None, description="Zelle, zum Beispiel D7")]
    silenced_by: Annotated[
        str | None, Field(default=None, description="die Anmerkung, die eine Warnung beantwortet")
    ]
    rule: str
    code: str
    severity: Severity
    message: str
    expected: str | None
    found: str | None


class RuleSummary(Shape):
    """Wie oft eine Regel etwas fand, über alle Befunde."""

    rule: str
    severity: Severity
    count: int
    silenced: int
    first_row: int | None
    message: Annotated[str, Field(description="der Satz des ersten Befunds")]


class Findings(Shape):
    """Eine Seite der Befunde."""

    items: list[Finding]
    next: str | None


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

    row: Annotated[int | None, Field(description="ab 1 gezählt; null: nicht in der Lieferung")]
    outcome: Literal["created", "updated", "unchanged", "rejected", "withdrawn"]
    indicator: str | None
    period: str | None
    breakdown: dict[str, str] | None
    basis: str | None
    territory_date: date | None
    before: RowBefore | None
    after: RowAfter | None


class Rows(Shape):
    """Eine Seite der Zeilen."""

    items: list[RowOutcome]
    next: str | None


class Scope(Shape):
    """Wofür die Lieferung vollständig ist: was dort fehlt, wird zurückgezogen."""

    indicators: list[str]
    periods: list[str]
    districts: Annotated[list[str], Field(default_factory=list)]


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
    next: str | None


class Verdict(Shape):
    """Das vollständige Urteil über eine Lieferung."""

    id: str | None
    district: str
    supplier: Supplier
    recorded_at: datetime | None
    dry_run: bool
    mode: Mode
    format: Literal["json", "ndjson", "csv", "xlsx", "ods", "sdmx-csv"]
    rule_pack: str
    comment: str | None
    scope: Scope | None
    counts: Counts
    findings: Annotated[list[Finding], Field(description="je Regel höchstens 100")]
    findings_total: int
    findings_summary: list[RuleSummary]
    receipt: Receipt | None
    rows: Annotated[list[RowOutcome], Field(default_factory=list)]


class Verdicts(Shape):
    """Die Urteile über eine Lieferung für mehrere Kreise."""

    submissions: list[Verdict]
    counts: Counts
