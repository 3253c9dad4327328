from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_output_precision_type_0 import (
    ProjectOutputPrecisionType0,
    check_project_output_precision_type_0,
)

T = TypeVar("T", bound="ProjectOutput")


@_attrs_define
class ProjectOutput:
    """Ein Ergebnis.

    Attributes:
        label_de (str):
        value (Decimal | None):
        unit_de (None | str):
        period (None | str):
        precision (None | ProjectOutputPrecisionType0):
    """

    label_de: str
    value: Decimal | None
    unit_de: None | str
    period: None | str
    precision: None | ProjectOutputPrecisionType0

    def to_dict(self) -> dict[str, Any]:
        label_de = self.label_de

        value: Decimal | None
        value = self.value

        unit_de: None | str
        unit_de = self.unit_de

        period: None | str
        period = self.period

        precision: None | str
        if isinstance(self.precision, str):
            precision = self.precision
        else:
            precision = self.precision

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "label_de": label_de,
                "value": value,
                "unit_de": unit_de,
                "period": period,
                "precision": precision,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label_de = d.pop("label_de")

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

        def _parse_unit_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit_de = _parse_unit_de(d.pop("unit_de"))

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        def _parse_precision(data: object) -> None | ProjectOutputPrecisionType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                precision_type_0 = check_project_output_precision_type_0(data)

                return precision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectOutputPrecisionType0, data)

        precision = _parse_precision(d.pop("precision"))

        project_output = cls(
            label_de=label_de,
            value=value,
            unit_de=unit_de,
            period=period,
            precision=precision,
        )

        return project_output
