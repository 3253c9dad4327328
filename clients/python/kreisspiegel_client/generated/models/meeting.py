from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_state import MeetingState, check_meeting_state
from ..models.meeting_visibility import MeetingVisibility, check_meeting_visibility

if TYPE_CHECKING:
    from ..models.finding import Finding
    from ..models.meeting_item import MeetingItem


T = TypeVar("T", bound="Meeting")


@_attrs_define
class Meeting:
    """Ein Treffen mit Tagesordnung und Protokoll.

    Attributes:
        id (str):
        quarter (str):
        on_date (datetime.date):
        starts (None | str):
        ends (None | str):
        place_de (None | str):
        online (bool):
        title_de (str):
        state (MeetingState):
        note_de (None | str):
        items (list[MeetingItem]):
        visibility (MeetingVisibility):
        recorded_at (datetime.datetime):
        findings (list[Finding]): Was nach einer Person aussieht; lesen nur, die es ändern können.
    """

    id: str
    quarter: str
    on_date: datetime.date
    starts: None | str
    ends: None | str
    place_de: None | str
    online: bool
    title_de: str
    state: MeetingState
    note_de: None | str
    items: list[MeetingItem]
    visibility: MeetingVisibility
    recorded_at: datetime.datetime
    findings: list[Finding]

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

        note_de: None | str
        note_de = self.note_de

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        visibility: str = self.visibility

        recorded_at = self.recorded_at.isoformat()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

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
                "note_de": note_de,
                "items": items,
                "visibility": visibility,
                "recorded_at": recorded_at,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415
        from ..models.meeting_item import MeetingItem  # noqa: PLC0415

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

        state = check_meeting_state(d.pop("state"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = MeetingItem.from_dict(items_item_data)

            items.append(items_item)

        visibility = check_meeting_visibility(d.pop("visibility"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        meeting = cls(
            id=id,
            quarter=quarter,
            on_date=on_date,
            starts=starts,
            ends=ends,
            place_de=place_de,
            online=online,
            title_de=title_de,
            state=state,
            note_de=note_de,
            items=items,
            visibility=visibility,
            recorded_at=recorded_at,
            findings=findings,
        )

        return meeting
