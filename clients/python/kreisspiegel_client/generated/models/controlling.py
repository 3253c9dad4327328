from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.controlled_field import ControlledField
    from ..models.controlled_goal import ControlledGoal
    from ..models.controlled_measure import ControlledMeasure
    from ..models.due_entry import DueEntry
    from ..models.status_counts import StatusCounts


T = TypeVar("T", bound="Controlling")


@_attrs_define
class Controlling:
    """Ziel- und Maßnahmencontrolling eines Kreises an einem Tag.

    Attributes:
        ags (str):
        name (str):
        on (datetime.date):
        due_until (datetime.date):
        as_of (datetime.datetime):
        measures (StatusCounts): Wie viele Maßnahmen in welchem Stand sind.
        goals (list[ControlledGoal]):
        fields (list[ControlledField]):
        due (list[DueEntry]):
        entries (list[ControlledMeasure]):
        notes (list[str]):
    """

    ags: str
    name: str
    on: datetime.date
    due_until: datetime.date
    as_of: datetime.datetime
    measures: StatusCounts
    goals: list[ControlledGoal]
    fields: list[ControlledField]
    due: list[DueEntry]
    entries: list[ControlledMeasure]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        on = self.on.isoformat()

        due_until = self.due_until.isoformat()

        as_of = self.as_of.isoformat()

        measures = self.measures.to_dict()

        goals = []
        for goals_item_data in self.goals:
            goals_item = goals_item_data.to_dict()
            goals.append(goals_item)

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        due = []
        for due_item_data in self.due:
            due_item = due_item_data.to_dict()
            due.append(due_item)

        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "on": on,
                "due_until": due_until,
                "as_of": as_of,
                "measures": measures,
                "goals": goals,
                "fields": fields,
                "due": due,
                "entries": entries,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.controlled_field import ControlledField  # noqa: PLC0415
        from ..models.controlled_goal import ControlledGoal  # noqa: PLC0415
        from ..models.controlled_measure import ControlledMeasure  # noqa: PLC0415
        from ..models.due_entry import DueEntry  # noqa: PLC0415
        from ..models.status_counts import StatusCounts  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        on = datetime.date.fromisoformat(d.pop("on"))

        due_until = datetime.date.fromisoformat(d.pop("due_until"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        measures = StatusCounts.from_dict(d.pop("measures"))

        goals = []
        _goals = d.pop("goals")
        for goals_item_data in _goals:
            goals_item = ControlledGoal.from_dict(goals_item_data)

            goals.append(goals_item)

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = ControlledField.from_dict(fields_item_data)

            fields.append(fields_item)

        due = []
        _due = d.pop("due")
        for due_item_data in _due:
            due_item = DueEntry.from_dict(due_item_data)

            due.append(due_item)

        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = ControlledMeasure.from_dict(entries_item_data)

            entries.append(entries_item)

        notes = cast(list[str], d.pop("notes"))

        controlling = cls(
            ags=ags,
            name=name,
            on=on,
            due_until=due_until,
            as_of=as_of,
            measures=measures,
            goals=goals,
            fields=fields,
            due=due,
            entries=entries,
            notes=notes,
        )

        return controlling
