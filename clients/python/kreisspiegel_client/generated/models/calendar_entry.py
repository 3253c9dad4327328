from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.calendar_entry_duty_type_0 import (
    CalendarEntryDutyType0,
    check_calendar_entry_duty_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.calendar_entry_breakdown import CalendarEntryBreakdown


T = TypeVar("T", bound="CalendarEntry")


@_attrs_define
class CalendarEntry:
    """Eine Angabe, die jeder Kreis für einen Zeitraum liefert.

    Attributes:
        indicator (str):
        period (str):
        due_on (datetime.date):
        breakdown (CalendarEntryBreakdown | Unset): Gliederung; was fehlt, heißt insgesamt.
        duty (CalendarEntryDutyType0 | None | Unset): `owed` oder `voluntary`; Vorgabe: Kern ist Pflicht, Erweiterung
            nicht.
    """

    indicator: str
    period: str
    due_on: datetime.date
    breakdown: CalendarEntryBreakdown | Unset = UNSET
    duty: CalendarEntryDutyType0 | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        period = self.period

        due_on = self.due_on.isoformat()

        breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.breakdown, Unset):
            breakdown = self.breakdown.to_dict()

        duty: None | str | Unset
        if isinstance(self.duty, Unset):
            duty = UNSET
        elif isinstance(self.duty, str):
            duty = self.duty
        else:
            duty = self.duty

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
                "due_on": due_on,
            }
        )
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown
        if duty is not UNSET:
            field_dict["duty"] = duty

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calendar_entry_breakdown import CalendarEntryBreakdown  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        period = d.pop("period")

        due_on = datetime.date.fromisoformat(d.pop("due_on"))

        _breakdown = d.pop("breakdown", UNSET)
        breakdown: CalendarEntryBreakdown | Unset
        if isinstance(_breakdown, Unset):
            breakdown = UNSET
        else:
            breakdown = CalendarEntryBreakdown.from_dict(_breakdown)

        def _parse_duty(data: object) -> CalendarEntryDutyType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                duty_type_0 = check_calendar_entry_duty_type_0(data)

                return duty_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CalendarEntryDutyType0 | None | Unset, data)

        duty = _parse_duty(d.pop("duty", UNSET))

        calendar_entry = cls(
            indicator=indicator,
            period=period,
            due_on=due_on,
            breakdown=breakdown,
            duty=duty,
        )

        return calendar_entry
