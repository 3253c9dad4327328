from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.release_file_audience import (
    ReleaseFileAudience,
    check_release_file_audience,
)

T = TypeVar("T", bound="ReleaseFile")


@_attrs_define
class ReleaseFile:
    """Eine versiegelte Datei einer Veröffentlichung.

    Attributes:
        name (str):
        title_de (str):
        media_type (str):
        bytes_ (int):
        sha256 (str): Prüfsumme der Datei, wie im Manifest.
        rows (int | None): Zeilen einer Tabelle; sonst null.
        audience (ReleaseFileAudience): Wer sie liest: der ganze Arbeitskreis, oder nur Moderation, Ministerium und
            Steward.
    """

    name: str
    title_de: str
    media_type: str
    bytes_: int
    sha256: str
    rows: int | None
    audience: ReleaseFileAudience

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        title_de = self.title_de

        media_type = self.media_type

        bytes_ = self.bytes_

        sha256 = self.sha256

        rows: int | None
        rows = self.rows

        audience: str = self.audience

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "title_de": title_de,
                "media_type": media_type,
                "bytes": bytes_,
                "sha256": sha256,
                "rows": rows,
                "audience": audience,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        title_de = d.pop("title_de")

        media_type = d.pop("media_type")

        bytes_ = d.pop("bytes")

        sha256 = d.pop("sha256")

        def _parse_rows(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        rows = _parse_rows(d.pop("rows"))

        audience = check_release_file_audience(d.pop("audience"))

        release_file = cls(
            name=name,
            title_de=title_de,
            media_type=media_type,
            bytes_=bytes_,
            sha256=sha256,
            rows=rows,
            audience=audience,
        )

        return release_file
