from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.compared_district import ComparedDistrict
    from ..models.compared_indicator import ComparedIndicator
    from ..models.comparison_breakdown import ComparisonBreakdown
    from ..models.distribution import Distribution
    from ..models.ground import Ground
    from ..models.missing_district import MissingDistrict
    from ..models.peer_group import PeerGroup
    from ..models.ranking import Ranking
    from ..models.state_value import StateValue


T = TypeVar("T", bound="Comparison")


@_attrs_define
class Comparison:
    """Ein Indikator über alle Kreise eines Zeitraums.

    Attributes:
        indicator (ComparedIndicator): Der verglichene Indikator.
        period (str):
        breakdown (ComparisonBreakdown):
        framework (str):
        territory (str):
        as_of (datetime.datetime):
        basis (str):
        territory_date (datetime.date):
        supplier (str):
        state (StateValue): Summe der Zähler durch Summe der Nenner.
        distribution (Distribution | None):
        peers (None | PeerGroup):
        ranking (None | Ranking):
        districts (list[ComparedDistrict]):
        missing (list[MissingDistrict]):
        grounds (list[Ground]):
        notes (list[str]):
    """

    indicator: ComparedIndicator
    period: str
    breakdown: ComparisonBreakdown
    framework: str
    territory: str
    as_of: datetime.datetime
    basis: str
    territory_date: datetime.date
    supplier: str
    state: StateValue
    distribution: Distribution | None
    peers: None | PeerGroup
    ranking: None | Ranking
    districts: list[ComparedDistrict]
    missing: list[MissingDistrict]
    grounds: list[Ground]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.peer_group import PeerGroup  # noqa: PLC0415
        from ..models.ranking import Ranking  # noqa: PLC0415

        indicator = self.indicator.to_dict()

        period = self.period

        breakdown = self.breakdown.to_dict()

        framework = self.framework

        territory = self.territory

        as_of = self.as_of.isoformat()

        basis = self.basis

        territory_date = self.territory_date.isoformat()

        supplier = self.supplier

        state = self.state.to_dict()

        distribution: dict[str, Any] | None
        if isinstance(self.distribution, Distribution):
            distribution = self.distribution.to_dict()
        else:
            distribution = self.distribution

        peers: dict[str, Any] | None
        if isinstance(self.peers, PeerGroup):
            peers = self.peers.to_dict()
        else:
            peers = self.peers

        ranking: dict[str, Any] | None
        if isinstance(self.ranking, Ranking):
            ranking = self.ranking.to_dict()
        else:
            ranking = self.ranking

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        grounds = []
        for grounds_item_data in self.grounds:
            grounds_item = grounds_item_data.to_dict()
            grounds.append(grounds_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
                "breakdown": breakdown,
                "framework": framework,
                "territory": territory,
                "as_of": as_of,
                "basis": basis,
                "territory_date": territory_date,
                "supplier": supplier,
                "state": state,
                "distribution": distribution,
                "peers": peers,
                "ranking": ranking,
                "districts": districts,
                "missing": missing,
                "grounds": grounds,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.compared_district import ComparedDistrict  # noqa: PLC0415
        from ..models.compared_indicator import ComparedIndicator  # noqa: PLC0415
        from ..models.comparison_breakdown import ComparisonBreakdown  # noqa: PLC0415
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.ground import Ground  # noqa: PLC0415
        from ..models.missing_district import MissingDistrict  # noqa: PLC0415
        from ..models.peer_group import PeerGroup  # noqa: PLC0415
        from ..models.ranking import Ranking  # noqa: PLC0415
        from ..models.state_value import StateValue  # noqa: PLC0415

        d = dict(src_dict)
        indicator = ComparedIndicator.from_dict(d.pop("indicator"))

        period = d.pop("period")

        breakdown = ComparisonBreakdown.from_dict(d.pop("breakdown"))

        framework = d.pop("framework")

        territory = d.pop("territory")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        supplier = d.pop("supplier")

        state = StateValue.from_dict(d.pop("state"))

        def _parse_distribution(data: object) -> Distribution | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                distribution_type_0 = Distribution.from_dict(data)

                return distribution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Distribution | None, data)

        distribution = _parse_distribution(d.pop("distribution"))

        def _parse_peers(data: object) -> None | PeerGroup:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                peers_type_0 = PeerGroup.from_dict(data)

                return peers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PeerGroup, data)

        peers = _parse_peers(d.pop("peers"))

        def _parse_ranking(data: object) -> None | Ranking:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                ranking_type_0 = Ranking.from_dict(data)

                return ranking_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Ranking, data)

        ranking = _parse_ranking(d.pop("ranking"))

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = ComparedDistrict.from_dict(districts_item_data)

            districts.append(districts_item)

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = MissingDistrict.from_dict(missing_item_data)

            missing.append(missing_item)

        grounds = []
        _grounds = d.pop("grounds")
        for grounds_item_data in _grounds:
            grounds_item = Ground.from_dict(grounds_item_data)

            grounds.append(grounds_item)

        notes = cast(list[str], d.pop("notes"))

        comparison = cls(
            indicator=indicator,
            period=period,
            breakdown=breakdown,
            framework=framework,
            territory=territory,
            as_of=as_of,
            basis=basis,
            territory_date=territory_date,
            supplier=supplier,
            state=state,
            distribution=distribution,
            peers=peers,
            ranking=ranking,
            districts=districts,
            missing=missing,
            grounds=grounds,
            notes=notes,
        )

        return comparison
