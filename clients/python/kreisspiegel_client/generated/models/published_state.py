from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="PublishedState")


@_attrs_define
class PublishedState:
    """Der Landeswert, wie ihn die Quelle selbst angibt.

    Attributes:
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        source (None | str):
        precision (str):
    """

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    source: None | str
    precision: str

    def to_dict(self) -> dict[str, Any]:
        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        source: None | str
        source = self.source

        precision = self.precision

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "source": source,
                "precision": precision,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        def _parse_numerator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                numerator_type_0 = Decimal(str(data))

                return numerator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        numerator = _parse_numerator(d.pop("numerator"))

        def _parse_denominator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                denominator_type_0 = Decimal(str(data))

                return denominator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        denominator = _parse_denominator(d.pop("denominator"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        precision = d.pop("precision")

        published_state = cls(
            value=value,
            numerator=numerator,
            denominator=denominator,
            source=source,
            precision=precision,
        )

        return published_state
