from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RowBefore")


@_attrs_define
class RowBefore:
    """Der Stand vor einer Berichtigung.

    Attributes:
        revision (int):
        value (Decimal | None):
        missing (None | str):
    """

    revision: int
    value: Decimal | None
    missing: None | str

    def to_dict(self) -> dict[str, Any]:
        revision = self.revision

        value: Decimal | None
        value = self.value

        missing: None | str
        missing = self.missing

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "revision": revision,
                "value": value,
                "missing": missing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        revision = d.pop("revision")

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

        def _parse_missing(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        missing = _parse_missing(d.pop("missing"))

        row_before = cls(
            revision=revision,
            value=value,
            missing=missing,
        )

        return row_before
