from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="FieldMapping")


@_attrs_define
class FieldMapping:
    """Wie ein Handlungsfeld anderswo heißt.

    Attributes:
        list_ (str):
        note (None | str):
        match (str):
        list_label_de (str):
        source_label_de (str):
    """

    list_: str
    note: None | str
    match: str
    list_label_de: str
    source_label_de: str

    def to_dict(self) -> dict[str, Any]:
        list_ = self.list_

        note: None | str
        note = self.note

        match = self.match

        list_label_de = self.list_label_de

        source_label_de = self.source_label_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "list": list_,
                "note": note,
                "match": match,
                "list_label_de": list_label_de,
                "source_label_de": source_label_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_ = d.pop("list")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        match = d.pop("match")

        list_label_de = d.pop("list_label_de")

        source_label_de = d.pop("source_label_de")

        field_mapping = cls(
            list_=list_,
            note=note,
            match=match,
            list_label_de=list_label_de,
            source_label_de=source_label_de,
        )

        return field_mapping
