from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MissingValue")


@_attrs_define
class MissingValue:
    """Warum der Kreis hier keinen vergleichbaren Wert hat.

    Attributes:
        reason (str):
        detail (None | str):
        value (Decimal | None):
        precision (None | str):
        other_grounds (None | str):
    """

    reason: str
    detail: None | str
    value: Decimal | None
    precision: None | str
    other_grounds: None | str

    def to_dict(self) -> dict[str, Any]:
        reason = self.reason

        detail: None | str
        detail = self.detail

        value: Decimal | None
        value = self.value

        precision: None | str
        precision = self.precision

        other_grounds: None | str
        other_grounds = self.other_grounds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "detail": detail,
                "value": value,
                "precision": precision,
                "other_grounds": other_grounds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reason = d.pop("reason")

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        def _parse_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value = _parse_value(d.pop("value"))

        def _parse_precision(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        precision = _parse_precision(d.pop("precision"))

        def _parse_other_grounds(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        other_grounds = _parse_other_grounds(d.pop("other_grounds"))

        missing_value = cls(
            reason=reason,
            detail=detail,
            value=value,
            precision=precision,
            other_grounds=other_grounds,
        )

        return missing_value
