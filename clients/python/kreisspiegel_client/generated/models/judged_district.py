from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.judged_version import JudgedVersion


T = TypeVar("T", bound="JudgedDistrict")


@_attrs_define
class JudgedDistrict:
    """Ein Kreis in seiner Gültigkeit.

    Attributes:
        ags (str):
        versions (list[JudgedVersion]):
    """

    ags: str
    versions: list[JudgedVersion]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "versions": versions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.judged_version import JudgedVersion  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        versions = []
        _versions = d.pop("versions")
        for versions_item_data in _versions:
            versions_item = JudgedVersion.from_dict(versions_item_data)

            versions.append(versions_item)

        judged_district = cls(
            ags=ags,
            versions=versions,
        )

        return judged_district
