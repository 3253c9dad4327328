"""Shapes of what views over time share: breaks, and whether something rises or falls."""

from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire.values import Interval


class BreakInSeries(Shape):
    """Ein Bruch vor dem genannten Zeitraum; über einen harten hinweg wird nicht verglichen.

    `districts` nennt die Kreise, für die er gilt; null heißt: für alle.
    """

    period: str
    kind: Literal["census", "definition", "law", "territory", "source", "basis"]
    severity: Literal["hard", "soft"]
    label_de: str
    districts: list[str] | None


class TrendRefusal(Shape):
    """Warum es keinen Trend gibt."""

    reason: Literal["too_few_points", "across_hard_break"]
    detail_de: str


class Trend(Shape):
    """Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen."""

    method: Annotated[
        Literal["weighted_slope", "theil_sen"] | None,
        Field(description="Gewichtete Gerade aus Zählern, oder Theil–Sen mit Mann–Kendall."),
    ]
    points: int
    from_: Annotated[str | None, Field(alias="from")]
    to: str | None
    slope: Annotated[float | None, Field(description="Einheiten des Indikators je Zeitraum.")]
    slope_ci95: Interval | None
    p_value: Annotated[
        float | None, Field(description="Vier Ziffern, nie 0: 1e-300 steht für alles darunter.")
    ]
    significant: bool
    significant_after_bh: Annotated[
        bool | None,
        Field(
            description="Bedeutsam auch dann, wenn alle Trends der Antwort auf einmal gelesen"
            " werden (Benjamini–Hochberg, 5 %)."
        ),
    ]
    direction: Literal["rising", "falling", "steady"] | None
    survives_leave_one_out: Annotated[
        bool | None,
        Field(description="Ob die Richtung bleibt, welcher Punkt auch fehlt; nur bei Zählern."),
    ]
    after_break: Annotated[
        str | None, Field(description="Der harte Bruch, hinter dem der Trend erst beginnt.")
    ]
    refused: TrendRefusal | None
