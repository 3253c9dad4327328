from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.judged_category import JudgedCategory


T = TypeVar("T", bound="JudgedBreakdown")


@_attrs_define
class JudgedBreakdown:
    """Eine Gliederung.

    Attributes:
        dimension (str):
        label_de (str):
        categories (list[JudgedCategory]):
    """

    dimension: str
    label_de: str
    categories: list[JudgedCategory]

    def to_dict(self) -> dict[str, Any]:
        dimension = self.dimension

        label_de = self.label_de

        categories = []
        for categories_item_data in self.categories:
            categories_item = categories_item_data.to_dict()
            categories.append(categories_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dimension": dimension,
                "label_de": label_de,
                "categories": categories,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.judged_category import JudgedCategory  # noqa: PLC0415

        d = dict(src_dict)
        dimension = d.pop("dimension")

        label_de = d.pop("label_de")

        categories = []
        _categories = d.pop("categories")
        for categories_item_data in _categories:
            categories_item = JudgedCategory.from_dict(categories_item_data)

            categories.append(categories_item)

        judged_breakdown = cls(
            dimension=dimension,
            label_de=label_de,
            categories=categories,
        )

        return judged_breakdown
