from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.calendar_item_duty import CalendarItemDuty, check_calendar_item_duty
from ..models.calendar_item_tier import CalendarItemTier, check_calendar_item_tier

if TYPE_CHECKING:
    from ..models.calendar_item_breakdown import CalendarItemBreakdown


T = TypeVar("T", bound="CalendarItem")


@_attrs_define
class CalendarItem:
    """Eine geschuldete Angabe im Kalender.

    Attributes:
        indicator (str):
        label_de (str):
        label_en (str):
        tier (CalendarItemTier):
        period (str):
        breakdown (CalendarItemBreakdown): leer: insgesamt
        due_on (datetime.date):
        duty (CalendarItemDuty):
        recorded_at (datetime.datetime):
    """

    indicator: str
    label_de: str
    label_en: str
    tier: CalendarItemTier
    period: str
    breakdown: CalendarItemBreakdown
    due_on: datetime.date
    duty: CalendarItemDuty
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        label_de = self.label_de

        label_en = self.label_en

        tier: str = self.tier

        period = self.period

        breakdown = self.breakdown.to_dict()

        due_on = self.due_on.isoformat()

        duty: str = self.duty

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "label_de": label_de,
                "label_en": label_en,
                "tier": tier,
                "period": period,
                "breakdown": breakdown,
                "due_on": due_on,
                "duty": duty,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calendar_item_breakdown import CalendarItemBreakdown  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        label_de = d.pop("label_de")

        label_en = d.pop("label_en")

        tier = check_calendar_item_tier(d.pop("tier"))

        period = d.pop("period")

        breakdown = CalendarItemBreakdown.from_dict(d.pop("breakdown"))

        due_on = datetime.date.fromisoformat(d.pop("due_on"))

        duty = check_calendar_item_duty(d.pop("duty"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        calendar_item = cls(
            indicator=indicator,
            label_de=label_de,
            label_en=label_en,
            tier=tier,
            period=period,
            breakdown=breakdown,
            due_on=due_on,
            duty=duty,
            recorded_at=recorded_at,
        )

        return calendar_item
