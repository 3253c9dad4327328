from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.break_in_series import BreakInSeries
    from ..models.compared_indicator import ComparedIndicator
    from ..models.gap_district import GapDistrict
    from ..models.gap_state import GapState
    from ..models.gaps_breakdown import GapsBreakdown
    from ..models.missing_gap import MissingGap


T = TypeVar("T", bound="Gaps")


@_attrs_define
class Gaps:
    """Zwei Gruppen eines Indikators nebeneinander, je Kreis.

    Attributes:
        indicator (ComparedIndicator): Der verglichene Indikator.
        period (str):
        dimension (str):
        group (str):
        reference (str):
        breakdown (GapsBreakdown):
        framework (str):
        territory (str):
        as_of (datetime.datetime):
        basis (str):
        territory_date (datetime.date):
        supplier (str):
        periods (list[str]):
        breaks (list[BreakInSeries]):
        state (GapState): Der Abstand im Land: Summen über die Kreise, die beide Seiten angeben.
        districts (list[GapDistrict]):
        missing (list[MissingGap]):
        notes (list[str]):
    """

    indicator: ComparedIndicator
    period: str
    dimension: str
    group: str
    reference: str
    breakdown: GapsBreakdown
    framework: str
    territory: str
    as_of: datetime.datetime
    basis: str
    territory_date: datetime.date
    supplier: str
    periods: list[str]
    breaks: list[BreakInSeries]
    state: GapState
    districts: list[GapDistrict]
    missing: list[MissingGap]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator.to_dict()

        period = self.period

        dimension = self.dimension

        group = self.group

        reference = self.reference

        breakdown = self.breakdown.to_dict()

        framework = self.framework

        territory = self.territory

        as_of = self.as_of.isoformat()

        basis = self.basis

        territory_date = self.territory_date.isoformat()

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

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
                "dimension": dimension,
                "group": group,
                "reference": reference,
                "breakdown": breakdown,
                "framework": framework,
                "territory": territory,
                "as_of": as_of,
                "basis": basis,
                "territory_date": territory_date,
                "supplier": supplier,
                "periods": periods,
                "breaks": breaks,
                "state": state,
                "districts": districts,
                "missing": missing,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.break_in_series import BreakInSeries  # noqa: PLC0415
        from ..models.compared_indicator import ComparedIndicator  # noqa: PLC0415
        from ..models.gap_district import GapDistrict  # noqa: PLC0415
        from ..models.gap_state import GapState  # noqa: PLC0415
        from ..models.gaps_breakdown import GapsBreakdown  # noqa: PLC0415
        from ..models.missing_gap import MissingGap  # noqa: PLC0415

        d = dict(src_dict)
        indicator = ComparedIndicator.from_dict(d.pop("indicator"))

        period = d.pop("period")

        dimension = d.pop("dimension")

        group = d.pop("group")

        reference = d.pop("reference")

        breakdown = GapsBreakdown.from_dict(d.pop("breakdown"))

        framework = d.pop("framework")

        territory = d.pop("territory")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        supplier = d.pop("supplier")

        periods = cast(list[str], d.pop("periods"))

        breaks = []
        _breaks = d.pop("breaks")
        for breaks_item_data in _breaks:
            breaks_item = BreakInSeries.from_dict(breaks_item_data)

            breaks.append(breaks_item)

        state = GapState.from_dict(d.pop("state"))

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = GapDistrict.from_dict(districts_item_data)

            districts.append(districts_item)

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = MissingGap.from_dict(missing_item_data)

            missing.append(missing_item)

        notes = cast(list[str], d.pop("notes"))

        gaps = cls(
            indicator=indicator,
            period=period,
            dimension=dimension,
            group=group,
            reference=reference,
            breakdown=breakdown,
            framework=framework,
            territory=territory,
            as_of=as_of,
            basis=basis,
            territory_date=territory_date,
            supplier=supplier,
            periods=periods,
            breaks=breaks,
            state=state,
            districts=districts,
            missing=missing,
            notes=notes,
        )

        return gaps
