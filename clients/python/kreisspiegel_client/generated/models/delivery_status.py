from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.delivery import Delivery
    from ..models.delivery_totals import DeliveryTotals


T = TypeVar("T", bound="DeliveryStatus")


@_attrs_define
class DeliveryStatus:
    """Wer was für welchen Zeitraum schuldet und geliefert hat.

    Attributes:
        framework (str):
        as_of (datetime.datetime):
        on (datetime.date): Der Tag, gegen den die Fristen gehalten werden.
        items (list[Delivery]):
        totals (DeliveryTotals): Summen: insgesamt, je Kreis, je Indikator.
    """

    framework: str
    as_of: datetime.datetime
    on: datetime.date
    items: list[Delivery]
    totals: DeliveryTotals

    def to_dict(self) -> dict[str, Any]:
        framework = self.framework

        as_of = self.as_of.isoformat()

        on = self.on.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        totals = self.totals.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "framework": framework,
                "as_of": as_of,
                "on": on,
                "items": items,
                "totals": totals,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delivery import Delivery  # noqa: PLC0415
        from ..models.delivery_totals import DeliveryTotals  # noqa: PLC0415

        d = dict(src_dict)
        framework = d.pop("framework")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        on = datetime.date.fromisoformat(d.pop("on"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Delivery.from_dict(items_item_data)

            items.append(items_item)

        totals = DeliveryTotals.from_dict(d.pop("totals"))

        delivery_status = cls(
            framework=framework,
            as_of=as_of,
            on=on,
            items=items,
            totals=totals,
        )

        return delivery_status
