from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="OwnValue")


@_attrs_define
class OwnValue:
    """Der neueste Wert eines eigenen Indikators.

    Attributes:
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        ci95 (list[Decimal] | None):
        precision (str):
        status (str):
        source (None | str):
        note (None | str):
        territory_date (datetime.date):
        revision (int):
    """

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    ci95: list[Decimal] | None
    precision: str
    status: str
    source: None | str
    note: None | str
    territory_date: datetime.date
    revision: int

    def to_dict(self) -> dict[str, Any]:
        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

        ci95: list[Decimal] | None
        if isinstance(self.ci95, list):
            ci95 = self.ci95

        else:
            ci95 = self.ci95

        precision = self.precision

        status = self.status

        source: None | str
        source = self.source

        note: None | str
        note = self.note

        territory_date = self.territory_date.isoformat()

        revision = self.revision

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "value_min": value_min,
                "value_max": value_max,
                "ci95": ci95,
                "precision": precision,
                "status": status,
                "source": source,
                "note": note,
                "territory_date": territory_date,
                "revision": revision,
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

        def _parse_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ci95_type_0 = []
                _ci95_type_0 = data
                for ci95_type_0_item_data in _ci95_type_0:
                    ci95_type_0_item = Decimal(str(ci95_type_0_item_data))

                    ci95_type_0.append(ci95_type_0_item)

                return ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        ci95 = _parse_ci95(d.pop("ci95"))

        precision = d.pop("precision")

        status = d.pop("status")

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        revision = d.pop("revision")

        own_value = cls(
            value=value,
            numerator=numerator,
            denominator=denominator,
            value_min=value_min,
            value_max=value_max,
            ci95=ci95,
            precision=precision,
            status=status,
            source=source,
            note=note,
            territory_date=territory_date,
            revision=revision,
        )

        return own_value
