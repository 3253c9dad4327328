"""Shapes of two groups beside each other."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.comparisons.trend import BreakInSeries, Trend
from app.wire.territory import DistrictType
from app.wire.values import ComparedIndicator, Coverage, Interval


class GapSide(Shape):
    """Die Angabe für eine der beiden Gruppen, wie sie auch im Vergleich steht."""

    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    ci95: Interval | None
    precision: str
    status: str
    supplier: Literal["district", "official"]
    source: str | None
    territory_date: date


class GapPoint(Shape):
    """Der Abstand in einem Zeitraum."""

    period: str
    segment: int
    difference: float | None
    difference_ci95: Interval | None
    comparable: bool


class GapConvergence(Shape):
    """Ob sich beide Gruppen annähern: der Trend ihrer Differenz."""

    verdict: Annotated[
        Literal["converging", "diverging", "no_change"] | None,
        Field(description="Annäherung, Auseinanderlaufen, keine Veränderung; null: keine Aussage."),
    ]
    detail_de: str | None
    trend: Trend
    points: list[GapPoint]


Difference = Annotated[
    float | None,
    Field(description="group minus reference, in Einheiten des Indikators (Anteil: Punkte)."),
]
Significant = Annotated[
    bool | None, Field(description="Ob das Intervall der Differenz die Null ausschließt.")
]


class GapDistrict(Shape):
    """Der Abstand in einem Kreis."""

    ags: str
    name: str
    type: DistrictType
    group: GapSide
    reference: GapSide
    difference: Difference
    difference_ci95: Interval | None
    ratio: float | None
    ratio_ci95: Interval | None
    significant: Significant
    comparable: bool
    source: str | None
    flags: list[str]
    convergence: GapConvergence | None


class GapMethod(Shape):
    """Wie die Intervalle gerechnet sind."""

    difference: Literal["newcombe", "mover_byar"]
    ratio: Literal["katz", "log_rate_ratio"]


class GapState(Shape):
    """Der Abstand im Land: Summen über die Kreise, die beide Seiten angeben."""

    code: str
    group_value: Figure | None
    reference_value: Figure | None
    difference: Difference
    difference_ci95: Interval | None
    ratio: float | None
    ratio_ci95: Interval | None
    significant: Significant
    method: GapMethod | None
    coverage: Coverage
    convergence: GapConvergence | None


class MissingGap(Shape):
    """Wer keinen Abstand hat, auf welcher Seite, und warum."""

    ags: str
    name: str
    side: Literal["group", "reference", "both"] | None
    reason: str
    detail: str | None
    other_grounds: str | None


class Gaps(Shape):
    """Zwei Gruppen eines Indikators nebeneinander, je Kreis."""

    indicator: ComparedIndicator
    period: str
    dimension: str
    group: str
    reference: str
    breakdown: dict[str, str]
    framework: str
    territory: str
    as_of: datetime
    basis: str
    territory_date: date
    supplier: str
    periods: list[str]
    breaks: list[BreakInSeries]
    state: GapState
    districts: list[GapDistrict]
    missing: list[MissingGap]
    notes: list[str]
