from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="YearBefore")


@_attrs_define
class YearBefore:
    """Die eigene Angabe des Kreises ein Jahr zuvor.

    Attributes:
        period (str):
        value (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        missing (None | str):
        precision (str):
        status (str):
        basis (str):
    """

    period: str
    value: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    missing: None | str
    precision: str
    status: str
    basis: str

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        value: Decimal | None
        value = self.value

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        missing: None | str
        missing = self.missing

        precision = self.precision

        status = self.status

        basis = self.basis

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "value": value,
                "value_min": value_min,
                "value_max": value_max,
                "numerator": numerator,
                "denominator": denominator,
                "missing": missing,
                "precision": precision,
                "status": status,
                "basis": basis,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

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

        def _parse_value_min(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_min_type_0 = Decimal(str(data))

                return value_min_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_min = _parse_value_min(d.pop("value_min"))

        def _parse_value_max(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_max_type_0 = Decimal(str(data))

                return value_max_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_max = _parse_value_max(d.pop("value_max"))

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

        def _parse_missing(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        missing = _parse_missing(d.pop("missing"))

        precision = d.pop("precision")

        status = d.pop("status")

        basis = d.pop("basis")

        year_before = cls(
            period=period,
            value=value,
            value_min=value_min,
            value_max=value_max,
            numerator=numerator,
            denominator=denominator,
            missing=missing,
            precision=precision,
            status=status,
            basis=basis,
        )

        return year_before
