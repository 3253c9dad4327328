from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.resource_push_per_type_0 import (
    ResourcePushPerType0,
    check_resource_push_per_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ResourcePush")


@_attrs_define
class ResourcePush:
    """Stellen, Geld oder Ehrenamtliche, und woher sie kommen.

    Attributes:
        staff_fte (Decimal | None | str | Unset):
        volunteers (int | None | Unset):
        amount_eur (Decimal | None | str | Unset):
        per (None | ResourcePushPerType0 | Unset): einmal oder im Jahr
        year (int | None | Unset):
        source (None | str | Unset):
        programme (None | str | Unset):
    """

    staff_fte: Decimal | None | str | Unset = UNSET
    volunteers: int | None | Unset = UNSET
    amount_eur: Decimal | None | str | Unset = UNSET
    per: None | ResourcePushPerType0 | Unset = UNSET
    year: int | None | Unset = UNSET
    source: None | str | Unset = UNSET
    programme: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        staff_fte: Decimal | None | str | Unset
        if isinstance(self.staff_fte, Unset):
            staff_fte = UNSET
        else:
            staff_fte = self.staff_fte

        volunteers: int | None | Unset
        if isinstance(self.volunteers, Unset):
            volunteers = UNSET
        else:
            volunteers = self.volunteers

        amount_eur: Decimal | None | str | Unset
        if isinstance(self.amount_eur, Unset):
            amount_eur = UNSET
        else:
            amount_eur = self.amount_eur

        per: None | str | Unset
        if isinstance(self.per, Unset):
            per = UNSET
        elif isinstance(self.per, str):
            per = self.per
        else:
            per = self.per

        year: int | None | Unset
        if isinstance(self.year, Unset):
            year = UNSET
        else:
            year = self.year

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        programme: None | str | Unset
        if isinstance(self.programme, Unset):
            programme = UNSET
        else:
            programme = self.programme

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if staff_fte is not UNSET:
            field_dict["staff_fte"] = staff_fte
        if volunteers is not UNSET:
            field_dict["volunteers"] = volunteers
        if amount_eur is not UNSET:
            field_dict["amount_eur"] = amount_eur
        if per is not UNSET:
            field_dict["per"] = per
        if year is not UNSET:
            field_dict["year"] = year
        if source is not UNSET:
            field_dict["source"] = source
        if programme is not UNSET:
            field_dict["programme"] = programme

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_staff_fte(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                staff_fte_type_0 = Decimal(str(data))

                return staff_fte_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        staff_fte = _parse_staff_fte(d.pop("staff_fte", UNSET))

        def _parse_volunteers(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        volunteers = _parse_volunteers(d.pop("volunteers", UNSET))

        def _parse_amount_eur(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                amount_eur_type_0 = Decimal(str(data))

                return amount_eur_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        amount_eur = _parse_amount_eur(d.pop("amount_eur", UNSET))

        def _parse_per(data: object) -> None | ResourcePushPerType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                per_type_0 = check_resource_push_per_type_0(data)

                return per_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResourcePushPerType0 | Unset, data)

        per = _parse_per(d.pop("per", UNSET))

        def _parse_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        year = _parse_year(d.pop("year", UNSET))

        def _parse_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_programme(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        programme = _parse_programme(d.pop("programme", UNSET))

        resource_push = cls(
            staff_fte=staff_fte,
            volunteers=volunteers,
            amount_eur=amount_eur,
            per=per,
            year=year,
            source=source,
            programme=programme,
        )

        return resource_push
