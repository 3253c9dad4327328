from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.controlled_measure_priority_type_0 import (
    ControlledMeasurePriorityType0,
    check_controlled_measure_priority_type_0,
)
from ..models.controlled_measure_status_type_0 import (
    ControlledMeasureStatusType0,
    check_controlled_measure_status_type_0,
)

T = TypeVar("T", bound="ControlledMeasure")


@_attrs_define
class ControlledMeasure:
    """Eine Maßnahme in der Übersicht.

    Attributes:
        key (str):
        title_de (str):
        goals (list[str]):
        field_codes (list[str]):
        priority (ControlledMeasurePriorityType0 | None):
        start (None | str):
        end (None | str):
        status (ControlledMeasureStatusType0 | None):
        status_on (datetime.date | None):
    """

    key: str
    title_de: str
    goals: list[str]
    field_codes: list[str]
    priority: ControlledMeasurePriorityType0 | None
    start: None | str
    end: None | str
    status: ControlledMeasureStatusType0 | None
    status_on: datetime.date | None

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        title_de = self.title_de

        goals = self.goals

        field_codes = self.field_codes

        priority: None | str
        if isinstance(self.priority, str):
            priority = self.priority
        else:
            priority = self.priority

        start: None | str
        start = self.start

        end: None | str
        end = self.end

        status: None | str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        status_on: None | str
        if isinstance(self.status_on, datetime.date):
            status_on = self.status_on.isoformat()
        else:
            status_on = self.status_on

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "title_de": title_de,
                "goals": goals,
                "field_codes": field_codes,
                "priority": priority,
                "start": start,
                "end": end,
                "status": status,
                "status_on": status_on,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        title_de = d.pop("title_de")

        goals = cast(list[str], d.pop("goals"))

        field_codes = cast(list[str], d.pop("field_codes"))

        def _parse_priority(data: object) -> ControlledMeasurePriorityType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                priority_type_0 = check_controlled_measure_priority_type_0(data)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ControlledMeasurePriorityType0 | None, data)

        priority = _parse_priority(d.pop("priority"))

        def _parse_start(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        start = _parse_start(d.pop("start"))

        def _parse_end(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        end = _parse_end(d.pop("end"))

        def _parse_status(data: object) -> ControlledMeasureStatusType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_controlled_measure_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ControlledMeasureStatusType0 | None, data)

        status = _parse_status(d.pop("status"))

        def _parse_status_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_on_type_0 = datetime.date.fromisoformat(data)

                return status_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        status_on = _parse_status_on(d.pop("status_on"))

        controlled_measure = cls(
            key=key,
            title_de=title_de,
            goals=goals,
            field_codes=field_codes,
            priority=priority,
            start=start,
            end=end,
            status=status,
            status_on=status_on,
        )

        return controlled_measure
