from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="DigestEntry")


@_attrs_define
class DigestEntry:
    """Was zusammengehört: zu einem Indikator, oder eine einzelne Änderung.

    Attributes:
        key (str):
        kind (str):
        title_de (str):
        indicator (None | str):
        districts (list[str]):
        fields (list[str]):
        entries (int):
        created (int):
        corrected (int):
        withdrawn (int):
        first_at (datetime.datetime):
        last_at (datetime.datetime):
        path (str):
    """

    key: str
    kind: str
    title_de: str
    indicator: None | str
    districts: list[str]
    fields: list[str]
    entries: int
    created: int
    corrected: int
    withdrawn: int
    first_at: datetime.datetime
    last_at: datetime.datetime
    path: str

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        kind = self.kind

        title_de = self.title_de

        indicator: None | str
        indicator = self.indicator

        districts = self.districts

        fields = self.fields

        entries = self.entries

        created = self.created

        corrected = self.corrected

        withdrawn = self.withdrawn

        first_at = self.first_at.isoformat()

        last_at = self.last_at.isoformat()

        path = self.path

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "key": key,
                "kind": kind,
                "title_de": title_de,
                "indicator": indicator,
                "districts": districts,
                "fields": fields,
                "entries": entries,
                "created": created,
                "corrected": corrected,
                "withdrawn": withdrawn,
                "first_at": first_at,
                "last_at": last_at,
                "path": path,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        kind = d.pop("kind")

        title_de = d.pop("title_de")

        def _parse_indicator(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        indicator = _parse_indicator(d.pop("indicator"))

        districts = cast(list[str], d.pop("districts"))

        fields = cast(list[str], d.pop("fields"))

        entries = d.pop("entries")

        created = d.pop("created")

        corrected = d.pop("corrected")

        withdrawn = d.pop("withdrawn")

        first_at = datetime.datetime.fromisoformat(d.pop("first_at"))

        last_at = datetime.datetime.fromisoformat(d.pop("last_at"))

        path = d.pop("path")

        digest_entry = cls(
            key=key,
            kind=kind,
            title_de=title_de,
            indicator=indicator,
            districts=districts,
            fields=fields,
            entries=entries,
            created=created,
            corrected=corrected,
            withdrawn=withdrawn,
            first_at=first_at,
            last_at=last_at,
            path=path,
        )

        return digest_entry
