"""Shapes of answers about fields of action, frameworks and indicators."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from app.models.base import Shape


class FieldMapping(Shape):
    """Wie ein Handlungsfeld anderswo heißt."""

    list: str
    note: str | None
    match: str
    list_label_de: str
    source_label_de: str


class FieldOfAction(Shape):
    """Ein Handlungsfeld."""

    code: str
    position: int
    kind: str
    label_de: str
    label_en: str
    mappings: list[FieldMapping]


class FieldsOfAction(Shape):
    """Alle Handlungsfelder."""

    items: list[FieldOfAction]
    next: str | None


class Category(Shape):
    """Eine Ausprägung einer Gliederung."""

    code: str
    kind: str
    label_de: str
    label_en: str


class Breakdown(Shape):
    """Eine Gliederung eines Indikators."""

    dimension: str
    categories: list[Category]


class Crosswalk(Shape):
    """Derselbe oder ein ähnlicher Indikator in einem anderen System."""

    code: str
    note: str | None
    system: str


class SeriesBreak(Shape):
    """Ein Bruch in der Reihe."""

    kind: str
    period: str
    label_de: str


class Definition(Shape):
    """Was gezählt wird und worauf es bezogen ist."""

    note_de: str | None
    numerator_de: str
    numerator_en: str | None
    denominator_de: str | None
    denominator_en: str | None
    reference_rule_de: str
    comparability_note_de: str | None


class Indicator(Shape):
    """Ein Indikator in einer Fassung seiner Definition."""

    code: str
    version: str
    framework: str | None
    tier: str | None
    label_de: str
    label_en: str | None
    kind: str
    dimension: str
    field: str
    unit: str
    factor: float
    decimals: int
    direction: str
    population_concept: str | None
    periodicity: str
    period_forms: list[str]
    reference_rule_de: str
    default_basis: str
    allowed_bases: list[str]
    min_value: float | None
    max_value: float | None
    min_count: int | None
    rounding_base: float | None
    default_breakdown: dict[str, str]
    definition: Definition
    disclosure_rule_de: str | None
    recommended_source: str | None
    availability: str | None
    numerator_within_denominator: bool
    reference_month_day: str | None
    breakdowns: list[Breakdown]
    crosswalk: list[Crosswalk]
    breaks: list[SeriesBreak]
    other_versions: Annotated[
        list[str],
        Field(description="Weitere Fassungen des Indikators; ihre Werte werden nie gemischt."),
    ]
    recorded_at: datetime
    owner: Annotated[
        str | None, Field(description="Kreis, dem ein örtlicher Indikator gehört; sonst null.")
    ]


class Indicators(Shape):
    """Eine Seite der Indikatoren."""

    items: list[Indicator]
    next: str | None


class FrameworkState(Shape):
    """Ein Land, in dem die Ausgabe gilt."""

    state: str
    valid_from: date
    valid_to: date | None


class Framework(Shape):
    """Eine Ausgabe des gemeinsamen Indikatorensets."""

    edition: str
    label_de: str
    valid_from: date
    valid_to: date | None
    decided_by: str
    published_on: date
    source: str
    note: str | None
    recorded_at: datetime
    indicators: int
    states: list[FrameworkState]


class Frameworks(Shape):
    """Alle Ausgaben."""

    items: list[Framework]
    next: str | None


class FrameworkDetail(Framework):
    """Eine Ausgabe mit ihren Indikatoren."""

    items: list[Indicator]
