from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.trend import Trend


T = TypeVar("T", bound="Improvement")


@_attrs_define
class Improvement:
    """Wie sich der Wert eines Kreises in die gewünschte Richtung bewegt hat.

    Attributes:
        from_value (Decimal | None):
        to_value (Decimal | None):
        trend (Trend): Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen.
    """

    from_value: Decimal | None
    to_value: Decimal | None
    trend: Trend

    def to_dict(self) -> dict[str, Any]:
        from_value: Decimal | None
        from_value = self.from_value

        to_value: Decimal | None
        to_value = self.to_value

        trend = self.trend.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from_value": from_value,
                "to_value": to_value,
                "trend": trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_from_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                from_value_type_0 = Decimal(str(data))

                return from_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        from_value = _parse_from_value(d.pop("from_value"))

        def _parse_to_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                to_value_type_0 = Decimal(str(data))

                return to_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        to_value = _parse_to_value(d.pop("to_value"))

        trend = Trend.from_dict(d.pop("trend"))

        improvement = cls(
            from_value=from_value,
            to_value=to_value,
            trend=trend,
        )

        return improvement
