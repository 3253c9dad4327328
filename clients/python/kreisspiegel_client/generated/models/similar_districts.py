from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.fixed_sets import FixedSets
    from ..models.named_district import NamedDistrict
    from ..models.peer import Peer
    from ..models.peer_feature import PeerFeature
    from ..models.peer_method import PeerMethod
    from ..models.without_features import WithoutFeatures


T = TypeVar("T", bound="SimilarDistricts")


@_attrs_define
class SimilarDistricts:
    """Welche Kreise einem ähnlich sind, wodurch und wie sicher.

    Attributes:
        district (NamedDistrict): Ein Kreis mit Namen, Art und Land.
        framework (None | str):
        as_of (datetime.datetime):
        release (None | str): Die Veröffentlichung, mit der dies eingefroren wurde.
        year (None | str):
        territory_date (datetime.date | None):
        features (list[PeerFeature]):
        peers (list[Peer]):
        fixed_sets (FixedSets | None):
        method (None | PeerMethod):
        missing (list[WithoutFeatures]):
        notes (list[str]):
    """

    district: NamedDistrict
    framework: None | str
    as_of: datetime.datetime
    release: None | str
    year: None | str
    territory_date: datetime.date | None
    features: list[PeerFeature]
    peers: list[Peer]
    fixed_sets: FixedSets | None
    method: None | PeerMethod
    missing: list[WithoutFeatures]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.fixed_sets import FixedSets  # noqa: PLC0415
        from ..models.peer_method import PeerMethod  # noqa: PLC0415

        district = self.district.to_dict()

        framework: None | str
        framework = self.framework

        as_of = self.as_of.isoformat()

        release: None | str
        release = self.release

        year: None | str
        year = self.year

        territory_date: None | str
        if isinstance(self.territory_date, datetime.date):
            territory_date = self.territory_date.isoformat()
        else:
            territory_date = self.territory_date

        features = []
        for features_item_data in self.features:
            features_item = features_item_data.to_dict()
            features.append(features_item)

        peers = []
        for peers_item_data in self.peers:
            peers_item = peers_item_data.to_dict()
            peers.append(peers_item)

        fixed_sets: dict[str, Any] | None
        if isinstance(self.fixed_sets, FixedSets):
            fixed_sets = self.fixed_sets.to_dict()
        else:
            fixed_sets = self.fixed_sets

        method: dict[str, Any] | None
        if isinstance(self.method, PeerMethod):
            method = self.method.to_dict()
        else:
            method = self.method

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "framework": framework,
                "as_of": as_of,
                "release": release,
                "year": year,
                "territory_date": territory_date,
                "features": features,
                "peers": peers,
                "fixed_sets": fixed_sets,
                "method": method,
                "missing": missing,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fixed_sets import FixedSets  # noqa: PLC0415
        from ..models.named_district import NamedDistrict  # noqa: PLC0415
        from ..models.peer import Peer  # noqa: PLC0415
        from ..models.peer_feature import PeerFeature  # noqa: PLC0415
        from ..models.peer_method import PeerMethod  # noqa: PLC0415
        from ..models.without_features import WithoutFeatures  # noqa: PLC0415

        d = dict(src_dict)
        district = NamedDistrict.from_dict(d.pop("district"))

        def _parse_framework(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        framework = _parse_framework(d.pop("framework"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        def _parse_release(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        release = _parse_release(d.pop("release"))

        def _parse_year(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        year = _parse_year(d.pop("year"))

        def _parse_territory_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                territory_date_type_0 = datetime.date.fromisoformat(data)

                return territory_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        territory_date = _parse_territory_date(d.pop("territory_date"))

        features = []
        _features = d.pop("features")
        for features_item_data in _features:
            features_item = PeerFeature.from_dict(features_item_data)

            features.append(features_item)

        peers = []
        _peers = d.pop("peers")
        for peers_item_data in _peers:
            peers_item = Peer.from_dict(peers_item_data)

            peers.append(peers_item)

        def _parse_fixed_sets(data: object) -> FixedSets | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fixed_sets_type_0 = FixedSets.from_dict(data)

                return fixed_sets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FixedSets | None, data)

        fixed_sets = _parse_fixed_sets(d.pop("fixed_sets"))

        def _parse_method(data: object) -> None | PeerMethod:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                method_type_0 = PeerMethod.from_dict(data)

                return method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PeerMethod, data)

        method = _parse_method(d.pop("method"))

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = WithoutFeatures.from_dict(missing_item_data)

            missing.append(missing_item)

        notes = cast(list[str], d.pop("notes"))

        similar_districts = cls(
            district=district,
            framework=framework,
            as_of=as_of,
            release=release,
            year=year,
            territory_date=territory_date,
            features=features,
            peers=peers,
            fixed_sets=fixed_sets,
            method=method,
            missing=missing,
            notes=notes,
        )

        return similar_districts
