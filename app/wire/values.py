"""Shapes of answers about values: observations and the comparison."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Chance, Figure
from app.wire.definitions import Definition
from app.wire.territory import DistrictType

Interval = Annotated[
    list[float], Field(min_length=2, max_length=2, description="untere und obere Grenze")
]


class Observation(Shape):
    """Eine Angabe: ein Wert mit allem, was ihn vergleichbar macht, oder warum er fehlt."""

    district: str
    state: str
    indicator: str
    version: str
    period: str
    breakdown: dict[str, str]
    basis: str
    territory_date: date
    supplier: Literal["district", "official"]
    value: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    computed: str | None
    missing: str | None
    precision: str
    rounding_base: Figure | None
    status: str
    reference_date: date | None
    undated: bool
    source: str | None
    method: str | None
    note: str | None
    reason: str | None
    visibility: str
    embargo_until: datetime | None
    revision: int
    recorded_at: datetime
    submission: str


class Observations(Shape):
    """Eine Seite der Werte."""

    items: list[Observation]
    next: str | None
    as_of: datetime


class ComparedIndicator(Shape):
    """Der verglichene Indikator."""

    code: str
    label_de: str
    label_en: str | None
    unit: str
    kind: str
    direction: str
    version: str
    definition: Definition


class Coverage(Shape):
    """Wie viele der Kreise des Gebietsstands in den Landeswert eingehen."""

    districts: int
    of: int
    population_share: float | None


class PublishedState(Shape):
    """Der Landeswert, wie ihn die Quelle selbst angibt."""

    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    source: str | None
    precision: str


class StateValue(Shape):
    """Summe der Zähler durch Summe der Nenner."""

    code: str
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    ci95: Interval | None
    method: str | None
    coverage: Coverage
    published: PublishedState | None


class Distribution(Shape):
    """Die Verteilung der Kreise, ab fünf Werten."""

    n: int
    min: float
    q1: float
    median: float
    q3: float
    max: float
    mean_unweighted: float


class CellContext(Shape):
    """Was beim Lesen eines Werts daneben stehen muss."""

    population: int | None
    density: float | None
    size_band: str | None
    concept_status: str | None
    concept_status_on: date | None


class OtherSupplier(Shape):
    """Die andere Angabe für dieselbe Zelle."""

    supplier: Literal["district", "official"]
    value: Figure | None


class Deviation(Shape):
    """Worin ein Kreis nach eigener Angabe von der Definition abweicht; die Kennzeichen sagen, was.

    Quelle und Erläuterung liest der Arbeitskreis; öffentlich sind sie null.
    """

    valid_from: str
    kinds: list[str]
    source_de: str | None
    detail_de: str | None


class ComparedDistrict(Shape):
    """Eine Zelle des Vergleichs."""

    ags: str
    name: str
    type: DistrictType
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    ci95: Interval | None
    quartile: int | None
    percentile: float | None
    versus_state: Literal["higher", "similar", "lower"] | None
    signal: Literal["inside", "beyond_95", "beyond_99_8"] | None
    p_value: Chance
    significant_after_bh: bool | None
    precision: str
    status: str
    supplier: Annotated[
        Literal["district", "official", "mixed"],
        Field(description="`mixed`: eine Summe über Angaben beider (territory=current)."),
    ]
    source: str | None
    territory_date: date
    reference_date: date | None
    revision: Annotated[int | None, Field(description="Eine umgerechnete Summe hat keine.")]
    comparable: bool
    estimated: bool
    quality: Literal["A", "B", "C"] | None
    flags: list[str]
    deviation: Deviation | None
    other_supplier: OtherSupplier | None
    note: str | None
    context: CellContext
    rank: Annotated[
        int | None, Field(description="Nur auf Wunsch (`rank=true`); 1 hat den höchsten Wert.")
    ]


class MissingDistrict(Shape):
    """Wer im Vergleich fehlt, und warum."""

    ags: str
    name: str
    reason: str
    detail: str | None
    value: Figure | None
    precision: str | None
    other_grounds: str | None


class Ground(Shape):
    """Grundlage und Gebietsstand, auf denen Werte vorliegen."""

    basis: str
    territory_date: date
    districts: int
