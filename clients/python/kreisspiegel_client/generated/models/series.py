from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.break_in_series import BreakInSeries
    from ..models.compared_indicator import ComparedIndicator
    from ..models.other_basis import OtherBasis
    from ..models.series_breakdown import SeriesBreakdown
    from ..models.series_district import SeriesDistrict
    from ..models.series_state import SeriesState


T = TypeVar("T", bound="Series")


@_attrs_define
class Series:
    """Ein Indikator über die Zeit, auf einer Grundlage.

    Attributes:
        indicator (ComparedIndicator): Der verglichene Indikator.
        breakdown (SeriesBreakdown):
        basis (str):
        framework (str):
        territory (str):
        as_of (datetime.datetime):
        supplier (str):
        periods (list[str]):
        breaks (list[BreakInSeries]):
        state (SeriesState): Das Land über die Zeit; der Trend gilt für Punkte, die dieselben Kreise umfassen.
        districts (list[SeriesDistrict]):
        other_grounds (list[OtherBasis]):
        notes (list[str]):
    """

    indicator: ComparedIndicator
    breakdown: SeriesBreakdown
    basis: str
    framework: str
    territory: str
    as_of: datetime.datetime
    supplier: str
    periods: list[str]
    breaks: list[BreakInSeries]
    state: SeriesState
    districts: list[SeriesDistrict]
    other_grounds: list[OtherBasis]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator.to_dict()

        breakdown = self.breakdown.to_dict()

        basis = self.basis

        framework = self.framework

        territory = self.territory

        as_of = self.as_of.isoformat()

        supplier = self.supplier

        periods = self.periods

        breaks = []
        for breaks_item_data in self.breaks:
            breaks_item = breaks_item_data.to_dict()
            breaks.append(breaks_item)

        state = self.state.to_dict()

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        other_grounds = []
        for other_grounds_item_data in self.other_grounds:
            other_grounds_item = other_grounds_item_data.to_dict()
            other_grounds.append(other_grounds_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "breakdown": breakdown,
                "basis": basis,
                "framework": framework,
                "territory": territory,
                "as_of": as_of,
                "supplier": supplier,
                "periods": periods,
                "breaks": breaks,
                "state": state,
                "districts": districts,
                "other_grounds": other_grounds,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.break_in_series import BreakInSeries  # noqa: PLC0415
        from ..models.compared_indicator import ComparedIndicator  # noqa: PLC0415
        from ..models.other_basis import OtherBasis  # noqa: PLC0415
        from ..models.series_breakdown import SeriesBreakdown  # noqa: PLC0415
        from ..models.series_district import SeriesDistrict  # noqa: PLC0415
        from ..models.series_state import SeriesState  # noqa: PLC0415

        d = dict(src_dict)
        indicator = ComparedIndicator.from_dict(d.pop("indicator"))

        breakdown = SeriesBreakdown.from_dict(d.pop("breakdown"))

        basis = d.pop("basis")

        framework = d.pop("framework")

        territory = d.pop("territory")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        supplier = d.pop("supplier")

        periods = cast(list[str], d.pop("periods"))

        breaks = []
        _breaks = d.pop("breaks")
        for breaks_item_data in _breaks:
            breaks_item = BreakInSeries.from_dict(breaks_item_data)

            breaks.append(breaks_item)

        state = SeriesState.from_dict(d.pop("state"))

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = SeriesDistrict.from_dict(districts_item_data)

            districts.append(districts_item)

        other_grounds = []
        _other_grounds = d.pop("other_grounds")
        for other_grounds_item_data in _other_grounds:
            other_grounds_item = OtherBasis.from_dict(other_grounds_item_data)

            other_grounds.append(other_grounds_item)

        notes = cast(list[str], d.pop("notes"))

        series = cls(
            indicator=indicator,
            breakdown=breakdown,
            basis=basis,
            framework=framework,
            territory=territory,
            as_of=as_of,
            supplier=supplier,
            periods=periods,
            breaks=breaks,
            state=state,
            districts=districts,
            other_grounds=other_grounds,
            notes=notes,
        )

        return series
