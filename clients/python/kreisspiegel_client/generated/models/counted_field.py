from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.status_counts import StatusCounts


T = TypeVar("T", bound="CountedField")


@_attrs_define
class CountedField:
    """Wie viele Maßnahmen es zu einem Handlungsfeld gibt.

    Attributes:
        field (None | str): null: ohne Handlungsfeld
        label_de (str):
        measures (int):
        districts (int):
        by_status (StatusCounts): Wie viele Maßnahmen in welchem Stand sind.
        unseen (int | None):
    """

    field: None | str
    label_de: str
    measures: int
    districts: int
    by_status: StatusCounts
    unseen: int | None

    def to_dict(self) -> dict[str, Any]:
        field: None | str
        field = self.field

        label_de = self.label_de

        measures = self.measures

        districts = self.districts

        by_status = self.by_status.to_dict()

        unseen: int | None
        unseen = self.unseen

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
                "label_de": label_de,
                "measures": measures,
                "districts": districts,
                "by_status": by_status,
                "unseen": unseen,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.status_counts import StatusCounts  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_field(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        label_de = d.pop("label_de")

        measures = d.pop("measures")

        districts = d.pop("districts")

        by_status = StatusCounts.from_dict(d.pop("by_status"))

        def _parse_unseen(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        unseen = _parse_unseen(d.pop("unseen"))

        counted_field = cls(
            field=field,
            label_de=label_de,
            measures=measures,
            districts=districts,
            by_status=by_status,
            unseen=unseen,
        )

        return counted_field
