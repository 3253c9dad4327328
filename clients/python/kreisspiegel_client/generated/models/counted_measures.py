from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.counted_field import CountedField
    from ..models.counted_status import CountedStatus


T = TypeVar("T", bound="CountedMeasures")


@_attrs_define
class CountedMeasures:
    """Maßnahmen aller Kreise eines Landes, gezählt nach Handlungsfeld und Stand.

    Attributes:
        state (str):
        on (datetime.date):
        as_of (datetime.datetime):
        measures (int):
        districts (int):
        of_districts (int): so viele Kreise gibt es an diesem Tag
        unseen (int | None):
        fields (list[CountedField]):
        statuses (list[CountedStatus]):
        notes (list[str]):
    """

    state: str
    on: datetime.date
    as_of: datetime.datetime
    measures: int
    districts: int
    of_districts: int
    unseen: int | None
    fields: list[CountedField]
    statuses: list[CountedStatus]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        state = self.state

        on = self.on.isoformat()

        as_of = self.as_of.isoformat()

        measures = self.measures

        districts = self.districts

        of_districts = self.of_districts

        unseen: int | None
        unseen = self.unseen

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        statuses = []
        for statuses_item_data in self.statuses:
            statuses_item = statuses_item_data.to_dict()
            statuses.append(statuses_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "state": state,
                "on": on,
                "as_of": as_of,
                "measures": measures,
                "districts": districts,
                "of_districts": of_districts,
                "unseen": unseen,
                "fields": fields,
                "statuses": statuses,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.counted_field import CountedField  # noqa: PLC0415
        from ..models.counted_status import CountedStatus  # noqa: PLC0415

        d = dict(src_dict)
        state = d.pop("state")

        on = datetime.date.fromisoformat(d.pop("on"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        measures = d.pop("measures")

        districts = d.pop("districts")

        of_districts = d.pop("of_districts")

        def _parse_unseen(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        unseen = _parse_unseen(d.pop("unseen"))

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = CountedField.from_dict(fields_item_data)

            fields.append(fields_item)

        statuses = []
        _statuses = d.pop("statuses")
        for statuses_item_data in _statuses:
            statuses_item = CountedStatus.from_dict(statuses_item_data)

            statuses.append(statuses_item)

        notes = cast(list[str], d.pop("notes"))

        counted_measures = cls(
            state=state,
            on=on,
            as_of=as_of,
            measures=measures,
            districts=districts,
            of_districts=of_districts,
            unseen=unseen,
            fields=fields,
            statuses=statuses,
            notes=notes,
        )

        return counted_measures
