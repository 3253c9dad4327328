from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.digest_count import DigestCount
    from ..models.digest_entry import DigestEntry
    from ..models.digest_meeting import DigestMeeting


T = TypeVar("T", bound="MeetingDigest")


@_attrs_define
class MeetingDigest:
    """Was sich seit dem Treffen davor geändert hat, erst gezählt, dann gruppiert.

    Attributes:
        as_of (datetime.datetime):
        meeting (DigestMeeting): Ein Treffen, zwischen dem und einem anderen sich etwas änderte.
        before (DigestMeeting | None): null: es ist das erste
        since (datetime.datetime | None): Beginn des Tages des Treffens davor.
        until (datetime.datetime): Bis hierher, höchstens der Stand der Antwort.
        stock (list[DigestCount]): Bestand bei Beginn: geladen, bevor es Schlüssel gab
        entries (int):
        kinds (list[DigestCount]):
        fields (list[DigestCount]): Was mehrere Felder hat, zählt in jedem.
        items (list[DigestEntry]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    meeting: DigestMeeting
    before: DigestMeeting | None
    since: datetime.datetime | None
    until: datetime.datetime
    stock: list[DigestCount]
    entries: int
    kinds: list[DigestCount]
    fields: list[DigestCount]
    items: list[DigestEntry]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        from ..models.digest_meeting import DigestMeeting  # noqa: PLC0415

        as_of = self.as_of.isoformat()

        meeting = self.meeting.to_dict()

        before: dict[str, Any] | None
        if isinstance(self.before, DigestMeeting):
            before = self.before.to_dict()
        else:
            before = self.before

        since: None | str
        if isinstance(self.since, datetime.datetime):
            since = self.since.isoformat()
        else:
            since = self.since

        until = self.until.isoformat()

        stock = []
        for stock_item_data in self.stock:
            stock_item = stock_item_data.to_dict()
            stock.append(stock_item)

        entries = self.entries

        kinds = []
        for kinds_item_data in self.kinds:
            kinds_item = kinds_item_data.to_dict()
            kinds.append(kinds_item)

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "as_of": as_of,
                "meeting": meeting,
                "before": before,
                "since": since,
                "until": until,
                "stock": stock,
                "entries": entries,
                "kinds": kinds,
                "fields": fields,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.digest_count import DigestCount  # noqa: PLC0415
        from ..models.digest_entry import DigestEntry  # noqa: PLC0415
        from ..models.digest_meeting import DigestMeeting  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        meeting = DigestMeeting.from_dict(d.pop("meeting"))

        def _parse_before(data: object) -> DigestMeeting | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = DigestMeeting.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DigestMeeting | None, data)

        before = _parse_before(d.pop("before"))

        def _parse_since(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                since_type_0 = datetime.datetime.fromisoformat(data)

                return since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        since = _parse_since(d.pop("since"))

        until = datetime.datetime.fromisoformat(d.pop("until"))

        stock = []
        _stock = d.pop("stock")
        for stock_item_data in _stock:
            stock_item = DigestCount.from_dict(stock_item_data)

            stock.append(stock_item)

        entries = d.pop("entries")

        kinds = []
        _kinds = d.pop("kinds")
        for kinds_item_data in _kinds:
            kinds_item = DigestCount.from_dict(kinds_item_data)

            kinds.append(kinds_item)

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = DigestCount.from_dict(fields_item_data)

            fields.append(fields_item)

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = DigestEntry.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        meeting_digest = cls(
            as_of=as_of,
            meeting=meeting,
            before=before,
            since=since,
            until=until,
            stock=stock,
            entries=entries,
            kinds=kinds,
            fields=fields,
            items=items,
            next_=next_,
        )

        return meeting_digest
