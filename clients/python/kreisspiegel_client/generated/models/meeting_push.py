from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_push_state import MeetingPushState, check_meeting_push_state
from ..models.meeting_push_visibility import (
    MeetingPushVisibility,
    check_meeting_push_visibility,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_push import ItemPush


T = TypeVar("T", bound="MeetingPush")


@_attrs_define
class MeetingPush:
    """Ein Treffen des Arbeitskreises, ganz.

    Attributes:
        quarter (str): zum Beispiel 2027-Q1; bei einem Treffen das seines Tages
        on_date (datetime.date):
        title_de (str):
        starts (None | str | Unset): Ortszeit, zum Beispiel 10:00.
        ends (None | str | Unset):
        place_de (None | str | Unset):
        online (bool | Unset): Auch oder nur im Netz. Default: False.
        state (MeetingPushState | Unset):  Default: 'planned'.
        note_de (None | str | Unset):
        items (list[ItemPush] | Unset):
        visibility (MeetingPushVisibility | Unset): `internal`: noch in Vorbereitung, liest nur die Moderation;
            `public`: alle, mit dem Protokoll. Default: 'working_group'.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    quarter: str
    on_date: datetime.date
    title_de: str
    starts: None | str | Unset = UNSET
    ends: None | str | Unset = UNSET
    place_de: None | str | Unset = UNSET
    online: bool | Unset = False
    state: MeetingPushState | Unset = "planned"
    note_de: None | str | Unset = UNSET
    items: list[ItemPush] | Unset = UNSET
    visibility: MeetingPushVisibility | Unset = "working_group"
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        quarter = self.quarter

        on_date = self.on_date.isoformat()

        title_de = self.title_de

        starts: None | str | Unset
        if isinstance(self.starts, Unset):
            starts = UNSET
        else:
            starts = self.starts

        ends: None | str | Unset
        if isinstance(self.ends, Unset):
            ends = UNSET
        else:
            ends = self.ends

        place_de: None | str | Unset
        if isinstance(self.place_de, Unset):
            place_de = UNSET
        else:
            place_de = self.place_de

        online = self.online

        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = []
            for items_item_data in self.items:
                items_item = items_item_data.to_dict()
                items.append(items_item)

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quarter": quarter,
                "on_date": on_date,
                "title_de": title_de,
            }
        )
        if starts is not UNSET:
            field_dict["starts"] = starts
        if ends is not UNSET:
            field_dict["ends"] = ends
        if place_de is not UNSET:
            field_dict["place_de"] = place_de
        if online is not UNSET:
            field_dict["online"] = online
        if state is not UNSET:
            field_dict["state"] = state
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if items is not UNSET:
            field_dict["items"] = items
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.item_push import ItemPush  # noqa: PLC0415

        d = dict(src_dict)
        quarter = d.pop("quarter")

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        title_de = d.pop("title_de")

        def _parse_starts(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        starts = _parse_starts(d.pop("starts", UNSET))

        def _parse_ends(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ends = _parse_ends(d.pop("ends", UNSET))

        def _parse_place_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        place_de = _parse_place_de(d.pop("place_de", UNSET))

        online = d.pop("online", UNSET)

        _state = d.pop("state", UNSET)
        state: MeetingPushState | Unset
        if isinstance(_state, Unset):
            state = UNSET
        else:
            state = check_meeting_push_state(_state)

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        _items = d.pop("items", UNSET)
        items: list[ItemPush] | Unset = UNSET
        if _items is not UNSET:
            items = []
            for items_item_data in _items:
                items_item = ItemPush.from_dict(items_item_data)

                items.append(items_item)

        _visibility = d.pop("visibility", UNSET)
        visibility: MeetingPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_meeting_push_visibility(_visibility)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        meeting_push = cls(
            quarter=quarter,
            on_date=on_date,
            title_de=title_de,
            starts=starts,
            ends=ends,
            place_de=place_de,
            online=online,
            state=state,
            note_de=note_de,
            items=items,
            visibility=visibility,
            reason=reason,
        )

        return meeting_push
