"""Shapes of answers about the rules: the packs, and the verdict of a check by rules alone."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.submissions import Finding, Mode, RuleSummary, Severity


class RulePackListed(Shape):
    """Eine Rahmenedition, zu der es ein Regelpaket gibt."""

    edition: str
    label_de: str
    valid_from: date
    valid_to: date | None
    published_on: date
    states: Annotated[list[str], Field(description="Länder, in denen die Edition gilt")]
    indicators: int
    rules_edition: str


class RulePacks(Shape):
    """Alle Regelpakete."""

    items: list[RulePackListed]
    next: str | None


class Rule(Shape):
    """Eine Regel als Daten."""

    code: str
    severity: Severity
    checked: Annotated[
        Literal["row", "push", "server"],
        Field(description="an der Zeile, an der Lieferung, oder nur vom Dienst"),
    ]
    applies_from: Annotated[date | None, Field(description="erster Tag der Zeiträume")]
    applies_until: date | None
    parameters: dict[str, Any]
    label_de: str
    description_de: str
    message_de: Annotated[
        str,
        Field(
            description="Der Satz mit Platzhaltern; was in eckigen Klammern steht, entfällt, wo es"
            " nichts zu sagen gibt. `parameters.words_de` sagt `expected` in Worten."
        ),
    ]
    message_en: str


class JudgedIndicator(Shape):
    """Was das Regelpaket von einem Indikator weiß."""

    code: str
    version: str
    label_de: str
    label_en: str | None
    kind: str
    factor: Figure
    unit: str
    decimals: int
    min_value: Figure | None
    max_value: Figure | None
    default_basis: str
    allowed_bases: list[str]
    period_forms: list[str]
    reference_month_day: str | None
    numerator_within_denominator: bool
    breakdowns: list[str]
    owner: Annotated[str | None, Field(default=None, description="Kreis eines örtlichen")]


class JudgedCategory(Shape):
    """Eine Ausprägung, und worin sie aufgeht."""

    code: str
    label_de: str
    kind: str
    sums_to: str | None


class JudgedBreakdown(Shape):
    """Eine Gliederung."""

    dimension: str
    label_de: str
    categories: list[JudgedCategory]


class JudgedVersion(Shape):
    """Ein Gebietsstand."""

    version: int
    valid_from: date | None
    valid_to: date | None


class JudgedDistrict(Shape):
    """Ein Kreis in seiner Gültigkeit."""

    ags: str
    versions: list[JudgedVersion]


class RulePack(Shape):
    """Ein Regelpaket: die Regeln als Daten und der Katalog, nach dem sie prüfen."""

    format: Literal[1]
    edition: str
    rules_edition: str
    label_de: str
    published_on: date
    valid_from: date
    valid_to: date | None
    states: list[str]
    rules: list[Rule]
    indicators: list[JudgedIndicator]
    breakdowns: list[JudgedBreakdown]
    districts: list[JudgedDistrict]
    codes: dict[str, list[str]]


class CheckCounts(Shape):
    """Wie viele Zeilen angenommen würden."""

    received: int
    accepted: int
    rejected: int


class NotChecked(Shape):
    """Was ohne den Dienst niemand wissen kann."""

    rule: str
    message: str


class Checked(Shape):
    """Das Urteil nach den Regeln allein."""

    accepted: bool
    district: str | None
    today: date
    mode: Mode
    format: str
    rule_pack: str
    rule_pack_sha256: str
    payload_sha256: str
    comment: str | None
    counts: CheckCounts
    findings: list[Finding]
    findings_total: int
    findings_summary: list[RuleSummary]
    not_checked: list[NotChecked]
