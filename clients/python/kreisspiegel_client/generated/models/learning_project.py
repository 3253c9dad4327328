from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="LearningProject")


@_attrs_define
class LearningProject:
    """Ein Projekt in diesem Handlungsfeld.

    Attributes:
        id (str):
        title (str):
        district (str):
    """

    id: str
    title: str
    district: str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        district = self.district

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title": title,
                "district": district,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title")

        district = d.pop("district")

        learning_project = cls(
            id=id,
            title=title,
            district=district,
        )

        return learning_project
