from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.definition import Definition


T = TypeVar("T", bound="LocalIndicatorShown")


@_attrs_define
class LocalIndicatorShown:
    """Ein Indikator, den der Kreis für sich festgelegt hat.

    Attributes:
        code (str):
        label_de (str):
        label_en (None | str):
        unit (str):
        kind (str):
        direction (str):
        field (str):
        dimension (str):
        decimals (int):
        version (str):
        definition (Definition): Was gezählt wird und worauf es bezogen ist.
        visibility (str):
    """

    code: str
    label_de: str
    label_en: None | str
    unit: str
    kind: str
    direction: str
    field: str
    dimension: str
    decimals: int
    version: str
    definition: Definition
    visibility: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        unit = self.unit

        kind = self.kind

        direction = self.direction

        field = self.field

        dimension = self.dimension

        decimals = self.decimals

        version = self.version

        definition = self.definition.to_dict()

        visibility = self.visibility

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "unit": unit,
                "kind": kind,
                "direction": direction,
                "field": field,
                "dimension": dimension,
                "decimals": decimals,
                "version": version,
                "definition": definition,
                "visibility": visibility,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.definition import Definition  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        def _parse_label_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_en = _parse_label_en(d.pop("label_en"))

        unit = d.pop("unit")

        kind = d.pop("kind")

        direction = d.pop("direction")

        field = d.pop("field")

        dimension = d.pop("dimension")

        decimals = d.pop("decimals")

        version = d.pop("version")

        definition = Definition.from_dict(d.pop("definition"))

        visibility = d.pop("visibility")

        local_indicator_shown = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            unit=unit,
            kind=kind,
            direction=direction,
            field=field,
            dimension=dimension,
            decimals=decimals,
            version=version,
            definition=definition,
            visibility=visibility,
        )

        return local_indicator_shown
