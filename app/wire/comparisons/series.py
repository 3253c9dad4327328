"""Shapes of one indicator over time."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Chance, Figure
from app.wire.comparisons.trend import BreakInSeries, Trend
from app.wire.territory import DistrictType
from app.wire.values import ComparedIndicator, Coverage, Interval, PublishedState


class SeriesPoint(Shape):
    """Die Angabe eines Kreises für einen Zeitraum, wie sie auch im Vergleich steht."""

    period: str
    version: Annotated[str, Field(description="Fassung der Definition, auf der der Wert steht.")]
    segment: Annotated[
        int, Field(description="Abschnitt zwischen harten Brüchen, von 1 an gezählt.")
    ]
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    ci95: Interval | None
    versus_state: Literal["higher", "similar", "lower"] | None
    signal: Literal["inside", "beyond_95", "beyond_99_8"] | None
    p_value: Chance
    significant_after_bh: bool | None
    quartile: int | None
    percentile: float | None
    precision: str
    status: str
    supplier: Literal["district", "official", "mixed"]
    source: str | None
    territory_date: date
    reference_date: date | None
    comparable: bool
    estimated: bool
    quality: Literal["A", "B", "C"] | None
    flags: list[str]


class MissingPoint(Shape):
    """Ein Zeitraum ohne vergleichbare Angabe, mit dem Grund."""

    period: str
    reason: str
    detail: str | None
    other_grounds: str | None


class SeriesDistrict(Shape):
    """Ein Kreis über die Zeit."""

    ags: str
    name: str
    type: DistrictType
    points: list[SeriesPoint]
    missing: list[MissingPoint]
    trend: Trend


class StatePoint(Shape):
    """Der Landeswert eines Zeitraums: Summe der Zähler durch Summe der Nenner."""

    period: str
    version: str
    territory_date: date
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    ci95: Interval | None
    method: str | None
    coverage: Coverage
    published: PublishedState | None


class SeriesState(Shape):
    """Das Land über die Zeit; der Trend gilt für Punkte, die dieselben Kreise umfassen."""

    code: str
    points: list[StatePoint]
    trend: Trend


class OtherBasis(Shape):
    """Was auf einer anderen Grundlage vorliegt und deshalb nicht in der Reihe steht."""

    basis: str
    periods: list[str]


class Series(Shape):
    """Ein Indikator über die Zeit, auf einer Grundlage."""

    indicator: ComparedIndicator
    breakdown: dict[str, str]
    basis: str
    framework: str
    territory: str
    as_of: datetime
    supplier: str
    periods: list[str]
    breaks: list[BreakInSeries]
    state: SeriesState
    districts: list[SeriesDistrict]
    other_grounds: list[OtherBasis]
    notes: list[str]
