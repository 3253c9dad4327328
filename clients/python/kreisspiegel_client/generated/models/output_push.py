from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.output_push_precision_type_0 import (
    OutputPushPrecisionType0,
    check_output_push_precision_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="OutputPush")


@_attrs_define
class OutputPush:
    """Ein unmittelbares Ergebnis, mit Zahl, wo es eine gibt.

    Attributes:
        label_de (str):
        value (Decimal | None | str | Unset):
        unit_de (None | str | Unset):
        period (None | str | Unset):
        precision (None | OutputPushPrecisionType0 | Unset):
    """

    label_de: str
    value: Decimal | None | str | Unset = UNSET
    unit_de: None | str | Unset = UNSET
    period: None | str | Unset = UNSET
    precision: None | OutputPushPrecisionType0 | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        label_de = self.label_de

        value: Decimal | None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        unit_de: None | str | Unset
        if isinstance(self.unit_de, Unset):
            unit_de = UNSET
        else:
            unit_de = self.unit_de

        period: None | str | Unset
        if isinstance(self.period, Unset):
            period = UNSET
        else:
            period = self.period

        precision: None | str | Unset
        if isinstance(self.precision, Unset):
            precision = UNSET
        elif isinstance(self.precision, str):
            precision = self.precision
        else:
            precision = self.precision

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "label_de": label_de,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value
        if unit_de is not UNSET:
            field_dict["unit_de"] = unit_de
        if period is not UNSET:
            field_dict["period"] = period
        if precision is not UNSET:
            field_dict["precision"] = precision

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label_de = d.pop("label_de")

        def _parse_value(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_unit_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        unit_de = _parse_unit_de(d.pop("unit_de", UNSET))

        def _parse_period(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        period = _parse_period(d.pop("period", UNSET))

        def _parse_precision(data: object) -> None | OutputPushPrecisionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                precision_type_0 = check_output_push_precision_type_0(data)

                return precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OutputPushPrecisionType0 | Unset, data)

        precision = _parse_precision(d.pop("precision", UNSET))

        output_push = cls(
            label_de=label_de,
            value=value,
            unit_de=unit_de,
            period=period,
            precision=precision,
        )

        return output_push
