from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_summary_state import (
    MeetingSummaryState,
    check_meeting_summary_state,
)
from ..models.meeting_summary_visibility import (
    MeetingSummaryVisibility,
    check_meeting_summary_visibility,
)

T = TypeVar("T", bound="MeetingSummary")


@_attrs_define
class MeetingSummary:
    """Ein Treffen in der Liste.

    Attributes:
        id (str):
        quarter (str):
        on_date (datetime.date):
        starts (None | str):
        ends (None | str):
        place_de (None | str):
        online (bool):
        title_de (str):
        state (MeetingSummaryState):
        visibility (MeetingSummaryVisibility):
        items_count (int):
        recorded_at (datetime.datetime):
    """

    id: str
    quarter: str
    on_date: datetime.date
    starts: None | str
    ends: None | str
    place_de: None | str
    online: bool
    title_de: str
    state: MeetingSummaryState
    visibility: MeetingSummaryVisibility
    items_count: int
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        quarter = self.quarter

        on_date = self.on_date.isoformat()

        starts: None | str
        starts = self.starts

        ends: None | str
        ends = self.ends

        place_de: None | str
        place_de = self.place_de

        online = self.online

        title_de = self.title_de

        state: str = self.state

        visibility: str = self.visibility

        items_count = self.items_count

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "quarter": quarter,
                "on_date": on_date,
                "starts": starts,
                "ends": ends,
                "place_de": place_de,
                "online": online,
                "title_de": title_de,
                "state": state,
                "visibility": visibility,
                "items_count": items_count,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        quarter = d.pop("quarter")

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        def _parse_starts(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        starts = _parse_starts(d.pop("starts"))

        def _parse_ends(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ends = _parse_ends(d.pop("ends"))

        def _parse_place_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        place_de = _parse_place_de(d.pop("place_de"))

        online = d.pop("online")

        title_de = d.pop("title_de")

        state = check_meeting_summary_state(d.pop("state"))

        visibility = check_meeting_summary_visibility(d.pop("visibility"))

        items_count = d.pop("items_count")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        meeting_summary = cls(
            id=id,
            quarter=quarter,
            on_date=on_date,
            starts=starts,
            ends=ends,
            place_de=place_de,
            online=online,
            title_de=title_de,
            state=state,
            visibility=visibility,
            items_count=items_count,
            recorded_at=recorded_at,
        )

        return meeting_summary
