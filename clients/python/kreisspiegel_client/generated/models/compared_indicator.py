from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.definition import Definition


T = TypeVar("T", bound="ComparedIndicator")


@_attrs_define
class ComparedIndicator:
    """Der verglichene Indikator.

    Attributes:
        code (str):
        label_de (str):
        label_en (None | str):
        unit (str):
        kind (str):
        direction (str):
        version (str):
        definition (Definition): Was gezählt wird und worauf es bezogen ist.
    """

    code: str
    label_de: str
    label_en: None | str
    unit: str
    kind: str
    direction: str
    version: str
    definition: Definition

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        unit = self.unit

        kind = self.kind

        direction = self.direction

        version = self.version

        definition = self.definition.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "unit": unit,
                "kind": kind,
                "direction": direction,
                "version": version,
                "definition": definition,
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

        version = d.pop("version")

        definition = Definition.from_dict(d.pop("definition"))

        compared_indicator = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            unit=unit,
            kind=kind,
            direction=direction,
            version=version,
            definition=definition,
        )

        return compared_indicator
