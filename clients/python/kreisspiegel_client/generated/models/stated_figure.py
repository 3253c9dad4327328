from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="StatedFigure")


@_attrs_define
class StatedFigure:
    """Eine gesetzte Zahl mit ihrem Zeitraum: Ausgangs- oder Zielwert.

    Attributes:
        value (Decimal):
        period (str):
    """

    value: Decimal
    period: str

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        period = self.period

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "period": period,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = Decimal(str(d.pop("value")))

        period = d.pop("period")

        stated_figure = cls(
            value=value,
            period=period,
        )

        return stated_figure
