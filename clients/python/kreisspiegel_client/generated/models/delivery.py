from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.delivery_duty import DeliveryDuty, check_delivery_duty
from ..models.delivery_status_value import (
    DeliveryStatusValue,
    check_delivery_status_value,
)
from ..models.delivery_tier import DeliveryTier, check_delivery_tier

if TYPE_CHECKING:
    from ..models.delivery_breakdown import DeliveryBreakdown


T = TypeVar("T", bound="Delivery")


@_attrs_define
class Delivery:
    """Wie weit ein Kreis mit einer Angabe ist; nie die Angabe selbst.

    Attributes:
        district (str):
        name (str):
        indicator (str):
        label_de (str):
        tier (DeliveryTier):
        period (str):
        breakdown (DeliveryBreakdown):
        duty (DeliveryDuty):
        due_on (datetime.date):
        status (DeliveryStatusValue): `late`: nach der Frist geliefert; `missing`: mit Grund nicht lieferbar, damit
            erledigt; `delivered_official`: nur die amtliche Angabe liegt vor; `voluntary`: freiwillig und nicht geliefert;
            `owed`: noch nicht fällig.
        reason (None | str): Warum sie fehlt; `not_yet_available` erledigt nichts.
        delivered_on (datetime.date | None): Der Tag, an dem die Angabe zum ersten Mal vorlag.
        submission (None | str):
        warnings (int | None): Offene Warnungen; null, wo mehr nicht bekannt gegeben werden darf.
    """

    district: str
    name: str
    indicator: str
    label_de: str
    tier: DeliveryTier
    period: str
    breakdown: DeliveryBreakdown
    duty: DeliveryDuty
    due_on: datetime.date
    status: DeliveryStatusValue
    reason: None | str
    delivered_on: datetime.date | None
    submission: None | str
    warnings: int | None

    def to_dict(self) -> dict[str, Any]:
        district = self.district

        name = self.name

        indicator = self.indicator

        label_de = self.label_de

        tier: str = self.tier

        period = self.period

        breakdown = self.breakdown.to_dict()

        duty: str = self.duty

        due_on = self.due_on.isoformat()

        status: str = self.status

        reason: None | str
        reason = self.reason

        delivered_on: None | str
        if isinstance(self.delivered_on, datetime.date):
            delivered_on = self.delivered_on.isoformat()
        else:
            delivered_on = self.delivered_on

        submission: None | str
        submission = self.submission

        warnings: int | None
        warnings = self.warnings

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "name": name,
                "indicator": indicator,
                "label_de": label_de,
                "tier": tier,
                "period": period,
                "breakdown": breakdown,
                "duty": duty,
                "due_on": due_on,
                "status": status,
                "reason": reason,
                "delivered_on": delivered_on,
                "submission": submission,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delivery_breakdown import DeliveryBreakdown  # noqa: PLC0415

        d = dict(src_dict)
        district = d.pop("district")

        name = d.pop("name")

        indicator = d.pop("indicator")

        label_de = d.pop("label_de")

        tier = check_delivery_tier(d.pop("tier"))

        period = d.pop("period")

        breakdown = DeliveryBreakdown.from_dict(d.pop("breakdown"))

        duty = check_delivery_duty(d.pop("duty"))

        due_on = datetime.date.fromisoformat(d.pop("due_on"))

        status = check_delivery_status_value(d.pop("status"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        def _parse_delivered_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                delivered_on_type_0 = datetime.date.fromisoformat(data)

                return delivered_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        delivered_on = _parse_delivered_on(d.pop("delivered_on"))

        def _parse_submission(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        submission = _parse_submission(d.pop("submission"))

        def _parse_warnings(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        warnings = _parse_warnings(d.pop("warnings"))

        delivery = cls(
            district=district,
            name=name,
            indicator=indicator,
            label_de=label_de,
            tier=tier,
            period=period,
            breakdown=breakdown,
            duty=duty,
            due_on=due_on,
            status=status,
            reason=reason,
            delivered_on=delivered_on,
            submission=submission,
            warnings=warnings,
        )

        return delivery
