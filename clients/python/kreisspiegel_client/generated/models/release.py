from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Release")


@_attrs_define
class Release:
    """Eine Veröffentlichung: ein Stand der Daten.

    Attributes:
        id (str):
        title (str):
        quarter (str):
        as_of (datetime.datetime):
        framework (str):
        meeting (None | str): Die Sitzung, für die sie gemacht ist.
        made_by (str): Die Rolle, die sie angelegt hat.
        recorded_at (datetime.datetime):
    """

    id: str
    title: str
    quarter: str
    as_of: datetime.datetime
    framework: str
    meeting: None | str
    made_by: str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        quarter = self.quarter

        as_of = self.as_of.isoformat()

        framework = self.framework

        meeting: None | str
        meeting = self.meeting

        made_by = self.made_by

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title": title,
                "quarter": quarter,
                "as_of": as_of,
                "framework": framework,
                "meeting": meeting,
                "made_by": made_by,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title")

        quarter = d.pop("quarter")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        framework = d.pop("framework")

        def _parse_meeting(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        meeting = _parse_meeting(d.pop("meeting"))

        made_by = d.pop("made_by")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        release = cls(
            id=id,
            title=title,
            quarter=quarter,
            as_of=as_of,
            framework=framework,
            meeting=meeting,
            made_by=made_by,
            recorded_at=recorded_at,
        )

        return release
