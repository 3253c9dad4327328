from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SeriesBreak")


@_attrs_define
class SeriesBreak:
    """Ein Bruch in der Reihe.

    Attributes:
        kind (str):
        period (str):
        label_de (str):
    """

    kind: str
    period: str
    label_de: str

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind

        period = self.period

        label_de = self.label_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "period": period,
                "label_de": label_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = d.pop("kind")

        period = d.pop("period")

        label_de = d.pop("label_de")

        series_break = cls(
            kind=kind,
            period=period,
            label_de=label_de,
        )

        return series_break
