from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.resource_per_type_0 import ResourcePerType0, check_resource_per_type_0

T = TypeVar("T", bound="Resource")


@_attrs_define
class Resource:
    """Womit eine Maßnahme arbeitet: Stellen, Geld, Ehrenamtliche, und woher.

    Attributes:
        staff_fte (Decimal | None):
        volunteers (int | None):
        amount_eur (Decimal | None):
        per (None | ResourcePerType0):
        year (int | None):
        source (None | str):
        programme (None | str):
    """

    staff_fte: Decimal | None
    volunteers: int | None
    amount_eur: Decimal | None
    per: None | ResourcePerType0
    year: int | None
    source: None | str
    programme: None | str

    def to_dict(self) -> dict[str, Any]:
        staff_fte: Decimal | None
        staff_fte = self.staff_fte

        volunteers: int | None
        volunteers = self.volunteers

        amount_eur: Decimal | None
        amount_eur = self.amount_eur

        per: None | str
        if isinstance(self.per, str):
            per = self.per
        else:
            per = self.per

        year: int | None
        year = self.year

        source: None | str
        source = self.source

        programme: None | str
        programme = self.programme

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "staff_fte": staff_fte,
                "volunteers": volunteers,
                "amount_eur": amount_eur,
                "per": per,
                "year": year,
                "source": source,
                "programme": programme,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_staff_fte(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                staff_fte_type_0 = Decimal(str(data))

                return staff_fte_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        staff_fte = _parse_staff_fte(d.pop("staff_fte"))

        def _parse_volunteers(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        volunteers = _parse_volunteers(d.pop("volunteers"))

        def _parse_amount_eur(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                amount_eur_type_0 = Decimal(str(data))

                return amount_eur_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        amount_eur = _parse_amount_eur(d.pop("amount_eur"))

        def _parse_per(data: object) -> None | ResourcePerType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                per_type_0 = check_resource_per_type_0(data)

                return per_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResourcePerType0, data)

        per = _parse_per(d.pop("per"))

        def _parse_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        year = _parse_year(d.pop("year"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        def _parse_programme(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        programme = _parse_programme(d.pop("programme"))

        resource = cls(
            staff_fte=staff_fte,
            volunteers=volunteers,
            amount_eur=amount_eur,
            per=per,
            year=year,
            source=source,
            programme=programme,
        )

        return resource
