"""The shape of the comparison of one indicator over all districts."""

from datetime import date, datetime
from typing import Literal

from app.models.base import Shape
from app.wire import Figure
from app.wire.values import (
    ComparedDistrict,
    ComparedIndicator,
    Distribution,
    Ground,
    Interval,
    MissingDistrict,
    StateValue,
)


class PeerGroup(Shape):
    """Was die Vergleichsgruppe zusammen ergibt: Summe der Zähler durch Summe der Nenner.

    Der Kreis, für den sie gilt, gehört selbst nicht dazu; `n` Kreise gehen in den Wert ein.
    """

    by: Literal["all", "type", "size", "region", "similar", "list"]
    district: str | None
    members: list[str]
    n: int
    value: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    ci95: Interval | None
    method: str | None
    distribution: Distribution | None


class Ranking(Shape):
    """Wie die Ränge zu lesen sind, wenn nach ihnen gefragt wurde."""

    direction: str
    of: int
    note_de: str


class Comparison(Shape):
    """Ein Indikator über alle Kreise eines Zeitraums."""

    indicator: ComparedIndicator
    period: str
    breakdown: dict[str, str]
    framework: str
    territory: str
    as_of: datetime
    basis: str
    territory_date: date
    supplier: str
    state: StateValue
    distribution: Distribution | None
    peers: PeerGroup | None
    ranking: Ranking | None
    districts: list[ComparedDistrict]
    missing: list[MissingDistrict]
    grounds: list[Ground]
    notes: list[str]
