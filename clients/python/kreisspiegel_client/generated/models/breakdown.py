from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.category import Category


T = TypeVar("T", bound="Breakdown")


@_attrs_define
class Breakdown:
    """Eine Gliederung eines Indikators.

    Attributes:
        dimension (str):
        categories (list[Category]):
    """

    dimension: str
    categories: list[Category]

    def to_dict(self) -> dict[str, Any]:
        dimension = self.dimension

        categories = []
        for categories_item_data in self.categories:
            categories_item = categories_item_data.to_dict()
            categories.append(categories_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "dimension": dimension,
                "categories": categories,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category import Category  # noqa: PLC0415

        d = dict(src_dict)
        dimension = d.pop("dimension")

        categories = []
        _categories = d.pop("categories")
        for categories_item_data in _categories:
            categories_item = Category.from_dict(categories_item_data)

            categories.append(categories_item)

        breakdown = cls(
            dimension=dimension,
            categories=categories,
        )

        return breakdown
