from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DigestMeeting")


@_attrs_define
class DigestMeeting:
    """Ein Treffen, zwischen dem und einem anderen sich etwas änderte.

    Attributes:
        id (str):
        title_de (str):
        quarter (str):
        on_date (datetime.date):
    """

    id: str
    title_de: str
    quarter: str
    on_date: datetime.date

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title_de = self.title_de

        quarter = self.quarter

        on_date = self.on_date.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title_de": title_de,
                "quarter": quarter,
                "on_date": on_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title_de = d.pop("title_de")

        quarter = d.pop("quarter")

        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        digest_meeting = cls(
            id=id,
            title_de=title_de,
            quarter=quarter,
            on_date=on_date,
        )

        return digest_meeting
