"""Shapes of the districts that are like one, and of what makes them so."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.territory import DistrictType

FeatureValue = Figure | DistrictType | None


class NamedDistrict(Shape):
    """Ein Kreis mit Namen, Art und Land."""

    ags: str
    name: str
    type: DistrictType
    state: str


class PeerFeature(Shape):
    """Ein Merkmal: womit verglichen wird, mit welchem Gewicht und auf welchem Maßstab."""

    code: Annotated[str, Field(description="Ein Indikator, `density` oder `type`.")]
    label_de: str
    unit: str | None
    weight: float
    transform: Annotated[
        Literal["log1p"] | None,
        Field(
            description="`log1p`: verglichen wird ln(1 + Wert), weil sich Anzahlen vervielfachen."
        ),
    ]
    own_value: FeatureValue
    median: Annotated[float | None, Field(description="Über alle Kreise, ohne Umformung.")]
    scale: Annotated[
        float | None, Field(description="Robuste Streuung, nach der Umformung (transform).")
    ]
    measure: Annotated[
        Literal["mad", "iqr", "std", "none"] | None,
        Field(description="Woraus die Streuung gerechnet ist."),
    ]
    period: str | None
    basis: str | None


class Peer(NamedDistrict):
    """Ein ähnlicher Kreis: wie weit entfernt, wodurch, und ob er es auch ohne ein Merkmal wäre."""

    distance: float
    rank: int
    contributions: Annotated[
        dict[str, float | None],
        Field(
            description="Anteil jedes Merkmals am Abstand (Euklid: an seinem Quadrat); zusammen 1."
        ),
    ]
    values: dict[str, FeatureValue]
    stable: Annotated[
        bool | None,
        Field(description="Unter den nächsten, welches Merkmal auch wegbleibt; null bei einem."),
    ]
    survives: Annotated[
        dict[str, bool], Field(description="Ob er ohne dieses Merkmal unter den nächsten bliebe.")
    ]


class FixedSets(Shape):
    """Kreise derselben Art, Größenklasse und Region; null, wo der Kreis in keiner ist."""

    type: list[str] | None
    size_band: list[str] | None
    region: list[str] | None


class PeerMethod(Shape):
    """Wie der Abstand gerechnet ist."""

    standardisation: Literal["median_mad"]
    distance: Literal["euclidean", "gower"]


class WithoutFeatures(NamedDistrict):
    """Ein Kreis, der nicht verglichen werden konnte, und welche Merkmale ihm fehlen."""

    reason: Literal["features_missing", "not_on_territory", "not_in_release"]
    features: list[str]


class SimilarDistricts(Shape):
    """Welche Kreise einem ähnlich sind, wodurch und wie sicher."""

    district: NamedDistrict
    framework: str | None
    as_of: datetime
    release: Annotated[
        str | None, Field(description="Die Veröffentlichung, mit der dies eingefroren wurde.")
    ]
    year: str | None
    territory_date: date | None
    features: list[PeerFeature]
    peers: list[Peer]
    fixed_sets: FixedSets | None
    method: PeerMethod | None
    missing: list[WithoutFeatures]
    notes: list[str]
