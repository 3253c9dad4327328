from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReleasePush")


@_attrs_define
class ReleasePush:
    """Eine Veröffentlichung: ein Stand der Daten, mit dem gearbeitet wird.

    Attributes:
        title (str):
        quarter (str): Das Quartal der Sitzung, zum Beispiel 2026-Q4.
        framework (str): Rahmenedition.
        as_of (datetime.datetime | None | Unset): Der Stand; Vorgabe ist jetzt. Auch ein früherer ist möglich.
        meeting (None | Unset | UUID): Die Sitzung, für die sie gemacht ist (`/v1/meetings`).
    """

    title: str
    quarter: str
    framework: str
    as_of: datetime.datetime | None | Unset = UNSET
    meeting: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        quarter = self.quarter

        framework = self.framework

        as_of: None | str | Unset
        if isinstance(self.as_of, Unset):
            as_of = UNSET
        elif isinstance(self.as_of, datetime.datetime):
            as_of = self.as_of.isoformat()
        else:
            as_of = self.as_of

        meeting: None | str | Unset
        if isinstance(self.meeting, Unset):
            meeting = UNSET
        elif isinstance(self.meeting, UUID):
            meeting = str(self.meeting)
        else:
            meeting = self.meeting

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "quarter": quarter,
                "framework": framework,
            }
        )
        if as_of is not UNSET:
            field_dict["as_of"] = as_of
        if meeting is not UNSET:
            field_dict["meeting"] = meeting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        quarter = d.pop("quarter")

        framework = d.pop("framework")

        def _parse_as_of(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                as_of_type_0 = datetime.datetime.fromisoformat(data)

                return as_of_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        as_of = _parse_as_of(d.pop("as_of", UNSET))

        def _parse_meeting(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                meeting_type_0 = UUID(data)

                return meeting_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        meeting = _parse_meeting(d.pop("meeting", UNSET))

        release_push = cls(
            title=title,
            quarter=quarter,
            framework=framework,
            as_of=as_of,
            meeting=meeting,
        )

        return release_push
