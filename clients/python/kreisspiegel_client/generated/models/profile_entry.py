from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.profile_entry_favourable_type_0 import (
    ProfileEntryFavourableType0,
    check_profile_entry_favourable_type_0,
)

if TYPE_CHECKING:
    from ..models.compared_district import ComparedDistrict
    from ..models.distribution import Distribution
    from ..models.missing_value import MissingValue
    from ..models.peer_group import PeerGroup
    from ..models.profile_entry_breakdown import ProfileEntryBreakdown
    from ..models.profiled_indicator import ProfiledIndicator
    from ..models.state_value import StateValue
    from ..models.trend import Trend


T = TypeVar("T", bound="ProfileEntry")


@_attrs_define
class ProfileEntry:
    """Ein Indikator im Profil: der Wert des Kreises neben Land und Verteilung, oder ein Grund.

    `cell` ist dieselbe Zelle wie im Vergleich dieses Indikators über alle Kreise.

        Attributes:
            indicator (ProfiledIndicator): Ein Indikator der Rahmenedition.
            breakdown (ProfileEntryBreakdown):
            period (None | str):
            basis (None | str):
            territory_date (datetime.date | None):
            cell (ComparedDistrict | None):
            missing (MissingValue | None):
            state (None | StateValue):
            distribution (Distribution | None):
            peers (None | PeerGroup):
            trend (None | Trend): Nur mit `trend=true`; derselbe wie in der Zeitreihe bis zum Zeitraum.
            favourable (None | ProfileEntryFavourableType0): Auf welcher Seite des Landeswerts der Wert nach der Richtung
                des Indikators liegt; null, wo es keine günstige Seite oder keinen Vergleich gibt.
            p_value (Decimal | None): Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für sich
                gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist.
            significant_after_bh (bool | None): Verschieden vom Land auch dann, wenn alle Indikatoren des Profils auf einmal
                gelesen werden (Benjamini–Hochberg, 5 %); in `cell` steht dasselbe über alle Kreise des einen Indikators.
            notes (list[str]):
    """

    indicator: ProfiledIndicator
    breakdown: ProfileEntryBreakdown
    period: None | str
    basis: None | str
    territory_date: datetime.date | None
    cell: ComparedDistrict | None
    missing: MissingValue | None
    state: None | StateValue
    distribution: Distribution | None
    peers: None | PeerGroup
    trend: None | Trend
    favourable: None | ProfileEntryFavourableType0
    p_value: Decimal | None
    significant_after_bh: bool | None
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.compared_district import ComparedDistrict  # noqa: PLC0415
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.missing_value import MissingValue  # noqa: PLC0415
        from ..models.peer_group import PeerGroup  # noqa: PLC0415
        from ..models.state_value import StateValue  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        indicator = self.indicator.to_dict()

        breakdown = self.breakdown.to_dict()

        period: None | str
        period = self.period

        basis: None | str
        basis = self.basis

        territory_date: None | str
        if isinstance(self.territory_date, datetime.date):
            territory_date = self.territory_date.isoformat()
        else:
            territory_date = self.territory_date

        cell: dict[str, Any] | None
        if isinstance(self.cell, ComparedDistrict):
            cell = self.cell.to_dict()
        else:
            cell = self.cell

        missing: dict[str, Any] | None
        if isinstance(self.missing, MissingValue):
            missing = self.missing.to_dict()
        else:
            missing = self.missing

        state: dict[str, Any] | None
        if isinstance(self.state, StateValue):
            state = self.state.to_dict()
        else:
            state = self.state

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

        trend: dict[str, Any] | None
        if isinstance(self.trend, Trend):
            trend = self.trend.to_dict()
        else:
            trend = self.trend

        favourable: None | str
        if isinstance(self.favourable, str):
            favourable = self.favourable
        else:
            favourable = self.favourable

        p_value: Decimal | None
        p_value = self.p_value

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "breakdown": breakdown,
                "period": period,
                "basis": basis,
                "territory_date": territory_date,
                "cell": cell,
                "missing": missing,
                "state": state,
                "distribution": distribution,
                "peers": peers,
                "trend": trend,
                "favourable": favourable,
                "p_value": p_value,
                "significant_after_bh": significant_after_bh,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.compared_district import ComparedDistrict  # noqa: PLC0415
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.missing_value import MissingValue  # noqa: PLC0415
        from ..models.peer_group import PeerGroup  # noqa: PLC0415
        from ..models.profile_entry_breakdown import ProfileEntryBreakdown  # noqa: PLC0415
        from ..models.profiled_indicator import ProfiledIndicator  # noqa: PLC0415
        from ..models.state_value import StateValue  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)
        indicator = ProfiledIndicator.from_dict(d.pop("indicator"))

        breakdown = ProfileEntryBreakdown.from_dict(d.pop("breakdown"))

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        def _parse_basis(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        basis = _parse_basis(d.pop("basis"))

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

        def _parse_cell(data: object) -> ComparedDistrict | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cell_type_0 = ComparedDistrict.from_dict(data)

                return cell_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComparedDistrict | None, data)

        cell = _parse_cell(d.pop("cell"))

        def _parse_missing(data: object) -> MissingValue | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                missing_type_0 = MissingValue.from_dict(data)

                return missing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MissingValue | None, data)

        missing = _parse_missing(d.pop("missing"))

        def _parse_state(data: object) -> None | StateValue:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_type_0 = StateValue.from_dict(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StateValue, data)

        state = _parse_state(d.pop("state"))

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

        def _parse_trend(data: object) -> None | Trend:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                trend_type_0 = Trend.from_dict(data)

                return trend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Trend, data)

        trend = _parse_trend(d.pop("trend"))

        def _parse_favourable(data: object) -> None | ProfileEntryFavourableType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                favourable_type_0 = check_profile_entry_favourable_type_0(data)

                return favourable_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProfileEntryFavourableType0, data)

        favourable = _parse_favourable(d.pop("favourable"))

        def _parse_p_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                p_value_type_0 = Decimal(str(data))

                return p_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        p_value = _parse_p_value(d.pop("p_value"))

        def _parse_significant_after_bh(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant_after_bh = _parse_significant_after_bh(
            d.pop("significant_after_bh")
        )

        notes = cast(list[str], d.pop("notes"))

        profile_entry = cls(
            indicator=indicator,
            breakdown=breakdown,
            period=period,
            basis=basis,
            territory_date=territory_date,
            cell=cell,
            missing=missing,
            state=state,
            distribution=distribution,
            peers=peers,
            trend=trend,
            favourable=favourable,
            p_value=p_value,
            significant_after_bh=significant_after_bh,
            notes=notes,
        )

        return profile_entry
