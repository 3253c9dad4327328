from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.territory_version_type import (
    TerritoryVersionType,
    check_territory_version_type,
)

T = TypeVar("T", bound="TerritoryVersion")


@_attrs_define
class TerritoryVersion:
    """Ein Gebietsstand.

    Attributes:
        version (int):
        name (str):
        type_ (TerritoryVersionType):
        nuts3 (None | str):
        area_km2 (Decimal | None):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        change_de (None | str):
        source (str):
        licence (str):
    """

    version: int
    name: str
    type_: TerritoryVersionType
    nuts3: None | str
    area_km2: Decimal | None
    valid_from: datetime.date
    valid_to: datetime.date | None
    change_de: None | str
    source: str
    licence: str

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        name = self.name

        type_: str = self.type_

        nuts3: None | str
        nuts3 = self.nuts3

        area_km2: Decimal | None
        area_km2 = self.area_km2

        valid_from = self.valid_from.isoformat()

        valid_to: None | str
        if isinstance(self.valid_to, datetime.date):
            valid_to = self.valid_to.isoformat()
        else:
            valid_to = self.valid_to

        change_de: None | str
        change_de = self.change_de

        source = self.source

        licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "version": version,
                "name": name,
                "type": type_,
                "nuts3": nuts3,
                "area_km2": area_km2,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "change_de": change_de,
                "source": source,
                "licence": licence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        version = d.pop("version")

        name = d.pop("name")

        type_ = check_territory_version_type(d.pop("type"))

        def _parse_nuts3(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nuts3 = _parse_nuts3(d.pop("nuts3"))

        def _parse_area_km2(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                area_km2_type_0 = Decimal(str(data))

                return area_km2_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        area_km2 = _parse_area_km2(d.pop("area_km2"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_to_type_0 = datetime.date.fromisoformat(data)

                return valid_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        def _parse_change_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        change_de = _parse_change_de(d.pop("change_de"))

        source = d.pop("source")

        licence = d.pop("licence")

        territory_version = cls(
            version=version,
            name=name,
            type_=type_,
            nuts3=nuts3,
            area_km2=area_km2,
            valid_from=valid_from,
            valid_to=valid_to,
            change_de=change_de,
            source=source,
            licence=licence,
        )

        return territory_version
