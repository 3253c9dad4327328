from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.peer_type import PeerType, check_peer_type

if TYPE_CHECKING:
    from ..models.peer_contributions import PeerContributions
    from ..models.peer_survives import PeerSurvives
    from ..models.peer_values import PeerValues


T = TypeVar("T", bound="Peer")


@_attrs_define
class Peer:
    """Ein ähnlicher Kreis: wie weit entfernt, wodurch, und ob er es auch ohne ein Merkmal wäre.

    Attributes:
        ags (str):
        name (str):
        type_ (PeerType):
        state (str):
        distance (Decimal):
        rank (int):
        contributions (PeerContributions): Anteil jedes Merkmals am Abstand (Euklid: an seinem Quadrat); zusammen 1.
        values (PeerValues):
        stable (bool | None): Unter den nächsten, welches Merkmal auch wegbleibt; null bei einem.
        survives (PeerSurvives): Ob er ohne dieses Merkmal unter den nächsten bliebe.
    """

    ags: str
    name: str
    type_: PeerType
    state: str
    distance: Decimal
    rank: int
    contributions: PeerContributions
    values: PeerValues
    stable: bool | None
    survives: PeerSurvives

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        state = self.state

        distance = self.distance

        rank = self.rank

        contributions = self.contributions.to_dict()

        values = self.values.to_dict()

        stable: bool | None
        stable = self.stable

        survives = self.survives.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "state": state,
                "distance": distance,
                "rank": rank,
                "contributions": contributions,
                "values": values,
                "stable": stable,
                "survives": survives,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.peer_contributions import PeerContributions  # noqa: PLC0415
        from ..models.peer_survives import PeerSurvives  # noqa: PLC0415
        from ..models.peer_values import PeerValues  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_peer_type(d.pop("type"))

        state = d.pop("state")

        distance = Decimal(str(d.pop("distance")))

        rank = d.pop("rank")

        contributions = PeerContributions.from_dict(d.pop("contributions"))

        values = PeerValues.from_dict(d.pop("values"))

        def _parse_stable(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        stable = _parse_stable(d.pop("stable"))

        survives = PeerSurvives.from_dict(d.pop("survives"))

        peer = cls(
            ags=ags,
            name=name,
            type_=type_,
            state=state,
            distance=distance,
            rank=rank,
            contributions=contributions,
            values=values,
            stable=stable,
            survives=survives,
        )

        return peer
