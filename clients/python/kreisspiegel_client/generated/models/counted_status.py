from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.counted_status_status import (
    CountedStatusStatus,
    check_counted_status_status,
)

T = TypeVar("T", bound="CountedStatus")


@_attrs_define
class CountedStatus:
    """Wie viele Maßnahmen in einem Stand sind.

    Attributes:
        status (CountedStatusStatus):
        label_de (str):
        measures (int): die Sie sehen können
        districts (int):
        unseen (int | None): interne anderer Kreise; null: geschützt
    """

    status: CountedStatusStatus
    label_de: str
    measures: int
    districts: int
    unseen: int | None

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        label_de = self.label_de

        measures = self.measures

        districts = self.districts

        unseen: int | None
        unseen = self.unseen

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
                "label_de": label_de,
                "measures": measures,
                "districts": districts,
                "unseen": unseen,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_counted_status_status(d.pop("status"))

        label_de = d.pop("label_de")

        measures = d.pop("measures")

        districts = d.pop("districts")

        def _parse_unseen(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        unseen = _parse_unseen(d.pop("unseen"))

        counted_status = cls(
            status=status,
            label_de=label_de,
            measures=measures,
            districts=districts,
            unseen=unseen,
        )

        return counted_status
