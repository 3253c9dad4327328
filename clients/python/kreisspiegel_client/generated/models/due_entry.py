from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.due_entry_due import DueEntryDue, check_due_entry_due

T = TypeVar("T", bound="DueEntry")


@_attrs_define
class DueEntry:
    """Was bis zu einem Tag zu tun ist oder gewesen wäre.

    Attributes:
        measure (str):
        milestone (None | str): null: die Maßnahme selbst
        due (DueEntryDue):
        day (datetime.date): der letzte Tag der Angabe, so genau sie ist
    """

    measure: str
    milestone: None | str
    due: DueEntryDue
    day: datetime.date

    def to_dict(self) -> dict[str, Any]:
        measure = self.measure

        milestone: None | str
        milestone = self.milestone

        due: str = self.due

        day = self.day.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "measure": measure,
                "milestone": milestone,
                "due": due,
                "day": day,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        measure = d.pop("measure")

        def _parse_milestone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        milestone = _parse_milestone(d.pop("milestone"))

        due = check_due_entry_due(d.pop("due"))

        day = datetime.date.fromisoformat(d.pop("day"))

        due_entry = cls(
            measure=measure,
            milestone=milestone,
            due=due,
            day=day,
        )

        return due_entry
