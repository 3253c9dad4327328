from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.facet_name import FacetName, check_facet_name

if TYPE_CHECKING:
    from ..models.facet_value import FacetValue


T = TypeVar("T", bound="Facet")


@_attrs_define
class Facet:
    """Wonach weiter eingegrenzt werden kann; gezählt ohne den eigenen Filter.

    Attributes:
        name (FacetName): so heißt auch der Parameter
        label_de (str):
        values (list[FacetValue]): die häufigsten zuerst
        not_told (int): Projekte, die dazu nichts sagen
    """

    name: FacetName
    label_de: str
    values: list[FacetValue]
    not_told: int

    def to_dict(self) -> dict[str, Any]:
        name: str = self.name

        label_de = self.label_de

        values = []
        for values_item_data in self.values:
            values_item = values_item_data.to_dict()
            values.append(values_item)

        not_told = self.not_told

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "label_de": label_de,
                "values": values,
                "not_told": not_told,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.facet_value import FacetValue  # noqa: PLC0415

        d = dict(src_dict)
        name = check_facet_name(d.pop("name"))

        label_de = d.pop("label_de")

        values = []
        _values = d.pop("values")
        for values_item_data in _values:
            values_item = FacetValue.from_dict(values_item_data)

            values.append(values_item)

        not_told = d.pop("not_told")

        facet = cls(
            name=name,
            label_de=label_de,
            values=values,
            not_told=not_told,
        )

        return facet
