from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="StatedPush")


@_attrs_define
class StatedPush:
    """Eine gesetzte Zahl mit ihrem Zeitraum.

    Attributes:
        value (Decimal | str):
        period (str):
    """

    value: Decimal | str
    period: str

    def to_dict(self) -> dict[str, Any]:
        value: Decimal | str
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

        def _parse_value(data: object) -> Decimal | str:
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | str, data)

        value = _parse_value(d.pop("value"))

        period = d.pop("period")

        stated_push = cls(
            value=value,
            period=period,
        )

        return stated_push
