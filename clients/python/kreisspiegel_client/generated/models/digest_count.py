from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="DigestCount")


@_attrs_define
class DigestCount:
    """Wie viele Einträge es gab; Angaben sind die einzelnen Werte darin.

    Attributes:
        code (None | str): null: ohne Handlungsfeld
        label_de (str):
        entries (int):
        created (int):
        corrected (int):
        withdrawn (int):
    """

    code: None | str
    label_de: str
    entries: int
    created: int
    corrected: int
    withdrawn: int

    def to_dict(self) -> dict[str, Any]:
        code: None | str
        code = self.code

        label_de = self.label_de

        entries = self.entries

        created = self.created

        corrected = self.corrected

        withdrawn = self.withdrawn

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "entries": entries,
                "created": created,
                "corrected": corrected,
                "withdrawn": withdrawn,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_code(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        code = _parse_code(d.pop("code"))

        label_de = d.pop("label_de")

        entries = d.pop("entries")

        created = d.pop("created")

        corrected = d.pop("corrected")

        withdrawn = d.pop("withdrawn")

        digest_count = cls(
            code=code,
            label_de=label_de,
            entries=entries,
            created=created,
            corrected=corrected,
            withdrawn=withdrawn,
        )

        return digest_count
