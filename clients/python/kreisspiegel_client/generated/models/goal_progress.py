from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.progress import Progress


T = TypeVar("T", bound="GoalProgress")


@_attrs_define
class GoalProgress:
    """Der Fortschritt eines Ziels an jedem seiner Indikatoren.

    Attributes:
        ags (str):
        goal (str):
        on (datetime.date):
        as_of (datetime.datetime):
        indicators (list[Progress]):
        notes (list[str]):
    """

    ags: str
    goal: str
    on: datetime.date
    as_of: datetime.datetime
    indicators: list[Progress]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        goal = self.goal

        on = self.on.isoformat()

        as_of = self.as_of.isoformat()

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "goal": goal,
                "on": on,
                "as_of": as_of,
                "indicators": indicators,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.progress import Progress  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        goal = d.pop("goal")

        on = datetime.date.fromisoformat(d.pop("on"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = Progress.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        notes = cast(list[str], d.pop("notes"))

        goal_progress = cls(
            ags=ags,
            goal=goal,
            on=on,
            as_of=as_of,
            indicators=indicators,
            notes=notes,
        )

        return goal_progress
