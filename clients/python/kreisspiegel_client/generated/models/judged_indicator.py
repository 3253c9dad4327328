from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="JudgedIndicator")


@_attrs_define
class JudgedIndicator:
    """Was das Regelpaket von einem Indikator weiß.

    Attributes:
        code (str):
        version (str):
        label_de (str):
        label_en (None | str):
        kind (str):
        factor (Decimal):
        unit (str):
        decimals (int):
        min_value (Decimal | None):
        max_value (Decimal | None):
        default_basis (str):
        allowed_bases (list[str]):
        period_forms (list[str]):
        reference_month_day (None | str):
        numerator_within_denominator (bool):
        breakdowns (list[str]):
        owner (None | str | Unset): Kreis eines örtlichen
    """

    code: str
    version: str
    label_de: str
    label_en: None | str
    kind: str
    factor: Decimal
    unit: str
    decimals: int
    min_value: Decimal | None
    max_value: Decimal | None
    default_basis: str
    allowed_bases: list[str]
    period_forms: list[str]
    reference_month_day: None | str
    numerator_within_denominator: bool
    breakdowns: list[str]
    owner: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        version = self.version

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        kind = self.kind

        factor = self.factor

        unit = self.unit

        decimals = self.decimals

        min_value: Decimal | None
        min_value = self.min_value

        max_value: Decimal | None
        max_value = self.max_value

        default_basis = self.default_basis

        allowed_bases = self.allowed_bases

        period_forms = self.period_forms

        reference_month_day: None | str
        reference_month_day = self.reference_month_day

        numerator_within_denominator = self.numerator_within_denominator

        breakdowns = self.breakdowns

        owner: None | str | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        else:
            owner = self.owner

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "version": version,
                "label_de": label_de,
                "label_en": label_en,
                "kind": kind,
                "factor": factor,
                "unit": unit,
                "decimals": decimals,
                "min_value": min_value,
                "max_value": max_value,
                "default_basis": default_basis,
                "allowed_bases": allowed_bases,
                "period_forms": period_forms,
                "reference_month_day": reference_month_day,
                "numerator_within_denominator": numerator_within_denominator,
                "breakdowns": breakdowns,
            }
        )
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        version = d.pop("version")

        label_de = d.pop("label_de")

        def _parse_label_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_en = _parse_label_en(d.pop("label_en"))

        kind = d.pop("kind")

        factor = Decimal(str(d.pop("factor")))

        unit = d.pop("unit")

        decimals = d.pop("decimals")

        def _parse_min_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                min_value_type_0 = Decimal(str(data))

                return min_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        min_value = _parse_min_value(d.pop("min_value"))

        def _parse_max_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                max_value_type_0 = Decimal(str(data))

                return max_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        max_value = _parse_max_value(d.pop("max_value"))

        default_basis = d.pop("default_basis")

        allowed_bases = cast(list[str], d.pop("allowed_bases"))

        period_forms = cast(list[str], d.pop("period_forms"))

        def _parse_reference_month_day(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reference_month_day = _parse_reference_month_day(d.pop("reference_month_day"))

        numerator_within_denominator = d.pop("numerator_within_denominator")

        breakdowns = cast(list[str], d.pop("breakdowns"))

        def _parse_owner(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner = _parse_owner(d.pop("owner", UNSET))

        judged_indicator = cls(
            code=code,
            version=version,
            label_de=label_de,
            label_en=label_en,
            kind=kind,
            factor=factor,
            unit=unit,
            decimals=decimals,
            min_value=min_value,
            max_value=max_value,
            default_basis=default_basis,
            allowed_bases=allowed_bases,
            period_forms=period_forms,
            reference_month_day=reference_month_day,
            numerator_within_denominator=numerator_within_denominator,
            breakdowns=breakdowns,
            owner=owner,
        )

        return judged_indicator
