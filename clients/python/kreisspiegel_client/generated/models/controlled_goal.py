from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.controlled_goal_level import (
    ControlledGoalLevel,
    check_controlled_goal_level,
)
from ..models.controlled_goal_status_type_0 import (
    ControlledGoalStatusType0,
    check_controlled_goal_status_type_0,
)

if TYPE_CHECKING:
    from ..models.due_entry import DueEntry
    from ..models.progress import Progress
    from ..models.status_counts import StatusCounts


T = TypeVar("T", bound="ControlledGoal")


@_attrs_define
class ControlledGoal:
    """Ein Ziel mit seinen Maßnahmen und dem Ist gegen das Soll.

    Attributes:
        key (str):
        parent (None | str):
        depth (int):
        level (ControlledGoalLevel):
        text_de (str):
        field_codes (list[str]):
        end (None | str):
        status (ControlledGoalStatusType0 | None):
        status_on (datetime.date | None):
        measures (StatusCounts): Wie viele Maßnahmen in welchem Stand sind.
        measures_below (StatusCounts): Wie viele Maßnahmen in welchem Stand sind.
        due (list[DueEntry]):
        indicators (list[Progress]):
    """

    key: str
    parent: None | str
    depth: int
    level: ControlledGoalLevel
    text_de: str
    field_codes: list[str]
    end: None | str
    status: ControlledGoalStatusType0 | None
    status_on: datetime.date | None
    measures: StatusCounts
    measures_below: StatusCounts
    due: list[DueEntry]
    indicators: list[Progress]

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        parent: None | str
        parent = self.parent

        depth = self.depth

        level: str = self.level

        text_de = self.text_de

        field_codes = self.field_codes

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

        measures = self.measures.to_dict()

        measures_below = self.measures_below.to_dict()

        due = []
        for due_item_data in self.due:
            due_item = due_item_data.to_dict()
            due.append(due_item)

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "parent": parent,
                "depth": depth,
                "level": level,
                "text_de": text_de,
                "field_codes": field_codes,
                "end": end,
                "status": status,
                "status_on": status_on,
                "measures": measures,
                "measures_below": measures_below,
                "due": due,
                "indicators": indicators,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.due_entry import DueEntry  # noqa: PLC0415
        from ..models.progress import Progress  # noqa: PLC0415
        from ..models.status_counts import StatusCounts  # noqa: PLC0415

        d = dict(src_dict)
        key = d.pop("key")

        def _parse_parent(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        parent = _parse_parent(d.pop("parent"))

        depth = d.pop("depth")

        level = check_controlled_goal_level(d.pop("level"))

        text_de = d.pop("text_de")

        field_codes = cast(list[str], d.pop("field_codes"))

        def _parse_end(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        end = _parse_end(d.pop("end"))

        def _parse_status(data: object) -> ControlledGoalStatusType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_controlled_goal_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ControlledGoalStatusType0 | None, data)

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

        measures = StatusCounts.from_dict(d.pop("measures"))

        measures_below = StatusCounts.from_dict(d.pop("measures_below"))

        due = []
        _due = d.pop("due")
        for due_item_data in _due:
            due_item = DueEntry.from_dict(due_item_data)

            due.append(due_item)

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = Progress.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        controlled_goal = cls(
            key=key,
            parent=parent,
            depth=depth,
            level=level,
            text_de=text_de,
            field_codes=field_codes,
            end=end,
            status=status,
            status_on=status_on,
            measures=measures,
            measures_below=measures_below,
            due=due,
            indicators=indicators,
        )

        return controlled_goal
