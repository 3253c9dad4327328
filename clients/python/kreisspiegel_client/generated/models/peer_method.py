from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.peer_method_distance import PeerMethodDistance, check_peer_method_distance

T = TypeVar("T", bound="PeerMethod")


@_attrs_define
class PeerMethod:
    """Wie der Abstand gerechnet ist.

    Attributes:
        standardisation (Literal['median_mad']):
        distance (PeerMethodDistance):
    """

    standardisation: Literal["median_mad"]
    distance: PeerMethodDistance

    def to_dict(self) -> dict[str, Any]:
        standardisation = self.standardisation

        distance: str = self.distance

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "standardisation": standardisation,
                "distance": distance,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        standardisation = cast(Literal["median_mad"], d.pop("standardisation"))
        if standardisation != "median_mad":
            raise ValueError(
                f"standardisation must match const 'median_mad', got '{standardisation}'"
            )

        distance = check_peer_method_distance(d.pop("distance"))

        peer_method = cls(
            standardisation=standardisation,
            distance=distance,
        )

        return peer_method
