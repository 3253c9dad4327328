from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="RevisionSide")


@_attrs_define
class RevisionSide:
    """Eine Seite einer Berichtigung, soweit man sie sehen darf.

    Attributes:
        value (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        missing (None | str): `confidential`: nicht für diesen Leser
        precision (None | str):
        status (None | str):
        note (None | str):
    """

    value: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    missing: None | str
    precision: None | str
    status: None | str
    note: None | str

    def to_dict(self) -> dict[str, Any]:
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

        precision: None | str
        precision = self.precision

        status: None | str
        status = self.status

        note: None | str
        note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "value_min": value_min,
                "value_max": value_max,
                "numerator": numerator,
                "denominator": denominator,
                "missing": missing,
                "precision": precision,
                "status": status,
                "note": note,
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

        def _parse_precision(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        precision = _parse_precision(d.pop("precision"))

        def _parse_status(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        status = _parse_status(d.pop("status"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        revision_side = cls(
            value=value,
            value_min=value_min,
            value_max=value_max,
            numerator=numerator,
            denominator=denominator,
            missing=missing,
            precision=precision,
            status=status,
            note=note,
        )

        return revision_side
