from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.delivery_counts import DeliveryCounts
    from ..models.district_deliveries import DistrictDeliveries
    from ..models.indicator_deliveries import IndicatorDeliveries


T = TypeVar("T", bound="DeliveryTotals")


@_attrs_define
class DeliveryTotals:
    """Summen: insgesamt, je Kreis, je Indikator.

    Attributes:
        all_ (DeliveryCounts): Wie viele Angaben in welchem Stand sind.
        districts (list[DistrictDeliveries]):
        indicators (list[IndicatorDeliveries]):
    """

    all_: DeliveryCounts
    districts: list[DistrictDeliveries]
    indicators: list[IndicatorDeliveries]

    def to_dict(self) -> dict[str, Any]:
        all_ = self.all_.to_dict()

        districts = []
        for districts_item_data in self.districts:
            districts_item = districts_item_data.to_dict()
            districts.append(districts_item)

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "all": all_,
                "districts": districts,
                "indicators": indicators,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delivery_counts import DeliveryCounts  # noqa: PLC0415
        from ..models.district_deliveries import DistrictDeliveries  # noqa: PLC0415
        from ..models.indicator_deliveries import IndicatorDeliveries  # noqa: PLC0415

        d = dict(src_dict)
        all_ = DeliveryCounts.from_dict(d.pop("all"))

        districts = []
        _districts = d.pop("districts")
        for districts_item_data in _districts:
            districts_item = DistrictDeliveries.from_dict(districts_item_data)

            districts.append(districts_item)

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = IndicatorDeliveries.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        delivery_totals = cls(
            all_=all_,
            districts=districts,
            indicators=indicators,
        )

        return delivery_totals
