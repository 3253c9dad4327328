"""Shapes of the profile of one district."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Chance, Figure
from app.wire.comparisons.indicator import PeerGroup
from app.wire.comparisons.trend import Trend
from app.wire.definitions import Definition
from app.wire.territory import DistrictType
from app.wire.values import CellContext, ComparedDistrict, Distribution, Interval, StateValue


class ProfiledIndicator(Shape):
    """Ein Indikator der Rahmenedition."""

    code: str
    label_de: str
    label_en: str | None
    unit: str
    kind: str
    direction: str
    field: str
    dimension: str
    tier: str
    decimals: int
    version: str


class ProfileContext(CellContext):
    """Das Umfeld des Kreises am Ende des neuesten gezeigten Zeitraums."""

    period: str


class ProfiledDistrict(Shape):
    """Der Kreis, dessen Profil gezeigt wird."""

    ags: str
    name: str
    type: DistrictType
    nuts3: str | None
    area_km2: float | None
    valid_from: date
    valid_to: date | None
    context: ProfileContext | None


class MissingValue(Shape):
    """Warum der Kreis hier keinen vergleichbaren Wert hat."""

    reason: str
    detail: str | None
    value: Figure | None
    precision: str | None
    other_grounds: str | None


class ProfileEntry(Shape):
    """Ein Indikator im Profil: der Wert des Kreises neben Land und Verteilung, oder ein Grund.

    `cell` ist dieselbe Zelle wie im Vergleich dieses Indikators über alle Kreise.
    """

    indicator: ProfiledIndicator
    breakdown: dict[str, str]
    period: str | None
    basis: str | None
    territory_date: date | None
    cell: ComparedDistrict | None
    missing: MissingValue | None
    state: StateValue | None
    distribution: Distribution | None
    peers: PeerGroup | None
    trend: Annotated[
        Trend | None,
        Field(description="Nur mit `trend=true`; derselbe wie in der Zeitreihe bis zum Zeitraum."),
    ]
    favourable: Annotated[
        Literal["favourable", "unfavourable", "similar"] | None,
        Field(
            description="Auf welcher Seite des Landeswerts der Wert nach der Richtung des"
            " Indikators liegt; null, wo es keine günstige Seite oder keinen Vergleich gibt."
        ),
    ]
    p_value: Chance
    significant_after_bh: Annotated[
        bool | None,
        Field(
            description="Verschieden vom Land auch dann, wenn alle Indikatoren des Profils auf"
            " einmal gelesen werden (Benjamini–Hochberg, 5 %); in `cell` steht dasselbe über alle"
            " Kreise des einen Indikators."
        ),
    ]
    notes: list[str]


class LocalIndicatorShown(Shape):
    """Ein Indikator, den der Kreis für sich festgelegt hat."""

    code: str
    label_de: str
    label_en: str | None
    unit: str
    kind: str
    direction: str
    field: str
    dimension: str
    decimals: int
    version: str
    definition: Definition
    visibility: str


class OwnValue(Shape):
    """Der neueste Wert eines eigenen Indikators."""

    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    ci95: Interval | None
    precision: str
    status: str
    source: str | None
    note: str | None
    territory_date: date
    revision: int


class LocalEntry(Shape):
    """Ein eigener Indikator des Kreises; er steht neben niemandem."""

    indicator: LocalIndicatorShown
    breakdown: dict[str, str]
    period: str | None
    basis: str | None
    territory_date: date | None
    cell: OwnValue | None
    missing: MissingValue | None


class Profile(Shape):
    """Alle Rahmenindikatoren eines Kreises, jeder neben Land und Verteilung."""

    district: ProfiledDistrict
    framework: str | None
    territory: str
    as_of: datetime
    state: str
    period: Annotated[
        str | None, Field(description="Der verlangte Zeitraum; null: je Indikator der neueste.")
    ]
    supplier: str
    indicators: list[ProfileEntry]
    local: list[LocalEntry]
    notes: list[str]
