from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.territorial_change_kind import (
    TerritorialChangeKind,
    check_territorial_change_kind,
)

T = TypeVar("T", bound="TerritorialChange")


@_attrs_define
class TerritorialChange:
    """Was aus welchem Kreis in welchen überging, und mit welchem Gewicht.

    Attributes:
        ags (str):
        name (str):
        effective_on (datetime.date):
        kind (TerritorialChangeKind):
        weight_area (Decimal | None):
        weight_population (Decimal | None):
        weight_employment (Decimal | None):
        note_de (None | str):
        source (str):
    """

    ags: str
    name: str
    effective_on: datetime.date
    kind: TerritorialChangeKind
    weight_area: Decimal | None
    weight_population: Decimal | None
    weight_employment: Decimal | None
    note_de: None | str
    source: str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        effective_on = self.effective_on.isoformat()

        kind: str = self.kind

        weight_area: Decimal | None
        weight_area = self.weight_area

        weight_population: Decimal | None
        weight_population = self.weight_population

        weight_employment: Decimal | None
        weight_employment = self.weight_employment

        note_de: None | str
        note_de = self.note_de

        source = self.source

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "effective_on": effective_on,
                "kind": kind,
                "weight_area": weight_area,
                "weight_population": weight_population,
                "weight_employment": weight_employment,
                "note_de": note_de,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        effective_on = datetime.date.fromisoformat(d.pop("effective_on"))

        kind = check_territorial_change_kind(d.pop("kind"))

        def _parse_weight_area(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                weight_area_type_0 = Decimal(str(data))

                return weight_area_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        weight_area = _parse_weight_area(d.pop("weight_area"))

        def _parse_weight_population(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                weight_population_type_0 = Decimal(str(data))

                return weight_population_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        weight_population = _parse_weight_population(d.pop("weight_population"))

        def _parse_weight_employment(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                weight_employment_type_0 = Decimal(str(data))

                return weight_employment_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        weight_employment = _parse_weight_employment(d.pop("weight_employment"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        source = d.pop("source")

        territorial_change = cls(
            ags=ags,
            name=name,
            effective_on=effective_on,
            kind=kind,
            weight_area=weight_area,
            weight_population=weight_population,
            weight_employment=weight_employment,
            note_de=note_de,
            source=source,
        )

        return territorial_change
