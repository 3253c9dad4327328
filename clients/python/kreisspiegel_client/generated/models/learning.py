from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.considered import Considered
    from ..models.learning_indicator import LearningIndicator
    from ..models.named_district import NamedDistrict
    from ..models.similar_district import SimilarDistrict


T = TypeVar("T", bound="Learning")


@_attrs_define
class Learning:
    """Von der Zahl zur Praxis: wo ein Austausch mit ähnlichen Kreisen lohnen könnte.

    Attributes:
        district (NamedDistrict): Ein Kreis mit Namen, Art und Land.
        framework (None | str):
        as_of (datetime.datetime):
        peers (list[SimilarDistrict]):
        indicators (list[LearningIndicator]):
        considered (list[Considered]):
        notes (list[str]):
    """

    district: NamedDistrict
    framework: None | str
    as_of: datetime.datetime
    peers: list[SimilarDistrict]
    indicators: list[LearningIndicator]
    considered: list[Considered]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        district = self.district.to_dict()

        framework: None | str
        framework = self.framework

        as_of = self.as_of.isoformat()

        peers = []
        for peers_item_data in self.peers:
            peers_item = peers_item_data.to_dict()
            peers.append(peers_item)

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        considered = []
        for considered_item_data in self.considered:
            considered_item = considered_item_data.to_dict()
            considered.append(considered_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "framework": framework,
                "as_of": as_of,
                "peers": peers,
                "indicators": indicators,
                "considered": considered,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.considered import Considered  # noqa: PLC0415
        from ..models.learning_indicator import LearningIndicator  # noqa: PLC0415
        from ..models.named_district import NamedDistrict  # noqa: PLC0415
        from ..models.similar_district import SimilarDistrict  # noqa: PLC0415

        d = dict(src_dict)
        district = NamedDistrict.from_dict(d.pop("district"))

        def _parse_framework(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        framework = _parse_framework(d.pop("framework"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        peers = []
        _peers = d.pop("peers")
        for peers_item_data in _peers:
            peers_item = SimilarDistrict.from_dict(peers_item_data)

            peers.append(peers_item)

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = LearningIndicator.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        considered = []
        _considered = d.pop("considered")
        for considered_item_data in _considered:
            considered_item = Considered.from_dict(considered_item_data)

            considered.append(considered_item)

        notes = cast(list[str], d.pop("notes"))

        learning = cls(
            district=district,
            framework=framework,
            as_of=as_of,
            peers=peers,
            indicators=indicators,
            considered=considered,
            notes=notes,
        )

        return learning
