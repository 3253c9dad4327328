"""Shapes of what can be learnt from similar districts."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Chance, Figure
from app.wire.comparisons.peers import NamedDistrict
from app.wire.comparisons.trend import Trend
from app.wire.values import Coverage, Interval

Direction = Literal["higher_better", "lower_better"]


class DirectedIndicator(Shape):
    """Ein Indikator, bei dem die Rahmenedition eine Richtung nennt."""

    code: str
    label_de: str
    label_en: str
    unit: str
    direction: Direction
    field: str
    dimension: str
    tier: Literal["core", "extended"]


class Evidence(Shape):
    """Die Zahlen, auf denen ein Hinweis beruht."""

    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    ci95: Interval | None
    versus_state: Literal["higher", "similar", "lower"] | None
    signal: Literal["inside", "beyond_95", "beyond_99_8"] | None
    flags: list[str]
    state_value: Figure | None
    state_method: str | None
    state_coverage: Annotated[
        Coverage, Field(description="Aus wie vielen Kreisen der Landeswert gerechnet ist.")
    ]
    difference: Annotated[float | None, Field(description="Wert minus Landeswert.")]
    p_value: Chance
    significant_after_bh: Annotated[
        bool | None,
        Field(
            description="Auch dann, wenn alle Indikatoren des Kreises auf einmal gelesen werden."
        ),
    ]
    trend: Trend | None
    difference_trend: Annotated[
        Trend | None, Field(description="Wie sich Wert minus Landeswert entwickelt hat.")
    ]


class Improvement(Shape):
    """Wie sich der Wert eines Kreises in die gewünschte Richtung bewegt hat."""

    from_value: float | None
    to_value: float | None
    trend: Trend


class ImprovedDistrict(Shape):
    """Ein ähnlicher Kreis, bei dem sich der Wert in die gewünschte Richtung bewegt hat."""

    ags: str
    name: str
    distance: float
    improvement: Improvement


class SimilarDistrict(NamedDistrict):
    """Ein ähnlicher Kreis nach den üblichen Merkmalen."""

    distance: float
    rank: int
    period: Annotated[str, Field(description="Das Bezugsjahr der Merkmale.")]


class LearningProject(Shape):
    """Ein Projekt zu diesem Indikator oder seinem Handlungsfeld, und warum es hier steht."""

    id: str
    title: str
    district: Annotated[
        str | None, Field(description="Schlüssel des federführenden Kreises, wenn es einen gibt.")
    ]
    leads: Annotated[list[str], Field(description="Alle federführenden Kreise.")]
    places: Annotated[list[str], Field(description="Wo es läuft oder lief, mit Namen.")]
    via: Annotated[
        Literal["indicator", "field"],
        Field(description="Ob der Eintrag den Indikator nennt oder nur sein Handlungsfeld hat."),
    ]
    from_similar: Annotated[
        Literal["improved", "similar"] | None,
        Field(
            description="Ob ein ähnlicher Kreis federführend ist, und ob sich dort der Wert in die"
            " gewünschte Richtung bewegt hat."
        ),
    ]
    obstacles_told: bool
    results_told: bool
    evaluated: bool
    confirmed: bool
    reason_de: str
    path: str


class LearningIndicator(Shape):
    """Ein Indikator, bei dem ein Blick lohnen könnte, mit den Zahlen jedes Schritts."""

    indicator: DirectedIndicator
    period: str
    basis: str
    territory_date: date
    why: Annotated[
        Literal["unfavourable", "gap_widening", "asked"],
        Field(description="`asked`: kein Befund, aber mit `indicator` danach gefragt."),
    ]
    evidence: Evidence
    similar: list[ImprovedDistrict]
    similar_note_de: str | None
    projects: list[LearningProject]
    projects_note_de: str
    offer_de: str


class Considered(Shape):
    """Ein Indikator der Rahmenedition und warum er genannt ist oder nicht."""

    indicator: str
    label_de: str
    period: str | None
    outcome: Literal[
        "unfavourable",
        "gap_widening",
        "favourable",
        "similar",
        "not_certain",
        "neutral",
        "no_value",
        "not_comparable",
        "count",
        "no_counts",
        "trend_refused",
    ]
    detail_de: str
    value: Figure | None
    state_value: Figure | None
    state_coverage: Coverage | None
    p_value: Chance
    difference_trend: Literal["rising", "falling", "steady"] | None


class Learning(Shape):
    """Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen lohnen könnte."""

    district: NamedDistrict
    framework: str | None
    as_of: datetime
    peers: list[SimilarDistrict]
    indicators: list[LearningIndicator]
    considered: list[Considered]
    notes: list[str]
