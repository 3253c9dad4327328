from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="GapPoint")


@_attrs_define
class GapPoint:
    """Der Abstand in einem Zeitraum.

    Attributes:
        period (str):
        segment (int):
        difference (Decimal | None):
        difference_ci95 (list[Decimal] | None):
        comparable (bool):
    """

    period: str
    segment: int
    difference: Decimal | None
    difference_ci95: list[Decimal] | None
    comparable: bool

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        segment = self.segment

        difference: Decimal | None
        difference = self.difference

        difference_ci95: list[Decimal] | None
        if isinstance(self.difference_ci95, list):
            difference_ci95 = self.difference_ci95

        else:
            difference_ci95 = self.difference_ci95

        comparable = self.comparable

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "segment": segment,
                "difference": difference,
                "difference_ci95": difference_ci95,
                "comparable": comparable,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

        segment = d.pop("segment")

        def _parse_difference(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                difference_type_0 = Decimal(str(data))

                return difference_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        difference = _parse_difference(d.pop("difference"))

        def _parse_difference_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                difference_ci95_type_0 = []
                _difference_ci95_type_0 = data
                for difference_ci95_type_0_item_data in _difference_ci95_type_0:
                    difference_ci95_type_0_item = Decimal(
                        str(difference_ci95_type_0_item_data)
                    )

                    difference_ci95_type_0.append(difference_ci95_type_0_item)

                return difference_ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        difference_ci95 = _parse_difference_ci95(d.pop("difference_ci95"))

        comparable = d.pop("comparable")

        gap_point = cls(
            period=period,
            segment=segment,
            difference=difference,
            difference_ci95=difference_ci95,
            comparable=comparable,
        )

        return gap_point
