from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.district_detail_type import DistrictDetailType, check_district_detail_type

if TYPE_CHECKING:
    from ..models.district_context import DistrictContext
    from ..models.region import Region
    from ..models.territorial_change import TerritorialChange
    from ..models.territory_version import TerritoryVersion


T = TypeVar("T", bound="DistrictDetail")


@_attrs_define
class DistrictDetail:
    """Ein Kreis mit seiner Geschichte und seinem Kontext.

    Attributes:
        ags (str):
        name (str):
        type_ (DistrictDetailType):
        state (str):
        nuts3 (None | str):
        area_km2 (Decimal | None):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        territory_version (int): Zählt die Gebietsstände des Kreises.
        region (None | Region): Am gefragten Tag, sonst heute oder am letzten Tag des Kreises; null, wo das Land keine
            Regionen hinterlegt hat.
        on (datetime.date):
        exists (bool):
        versions (list[TerritoryVersion]):
        context (list[DistrictContext]):
        predecessors (list[TerritorialChange]):
        successors (list[TerritorialChange]):
    """

    ags: str
    name: str
    type_: DistrictDetailType
    state: str
    nuts3: None | str
    area_km2: Decimal | None
    valid_from: datetime.date
    valid_to: datetime.date | None
    territory_version: int
    region: None | Region
    on: datetime.date
    exists: bool
    versions: list[TerritoryVersion]
    context: list[DistrictContext]
    predecessors: list[TerritorialChange]
    successors: list[TerritorialChange]

    def to_dict(self) -> dict[str, Any]:
        from ..models.region import Region  # noqa: PLC0415

        ags = self.ags

        name = self.name

        type_: str = self.type_

        state = self.state

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

        territory_version = self.territory_version

        region: dict[str, Any] | None
        if isinstance(self.region, Region):
            region = self.region.to_dict()
        else:
            region = self.region

        on = self.on.isoformat()

        exists = self.exists

        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        context = []
        for context_item_data in self.context:
            context_item = context_item_data.to_dict()
            context.append(context_item)

        predecessors = []
        for predecessors_item_data in self.predecessors:
            predecessors_item = predecessors_item_data.to_dict()
            predecessors.append(predecessors_item)

        successors = []
        for successors_item_data in self.successors:
            successors_item = successors_item_data.to_dict()
            successors.append(successors_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "state": state,
                "nuts3": nuts3,
                "area_km2": area_km2,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "territory_version": territory_version,
                "region": region,
                "on": on,
                "exists": exists,
                "versions": versions,
                "context": context,
                "predecessors": predecessors,
                "successors": successors,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.district_context import DistrictContext  # noqa: PLC0415
        from ..models.region import Region  # noqa: PLC0415
        from ..models.territorial_change import TerritorialChange  # noqa: PLC0415
        from ..models.territory_version import TerritoryVersion  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_district_detail_type(d.pop("type"))

        state = d.pop("state")

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

        territory_version = d.pop("territory_version")

        def _parse_region(data: object) -> None | Region:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                region_type_0 = Region.from_dict(data)

                return region_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Region, data)

        region = _parse_region(d.pop("region"))

        on = datetime.date.fromisoformat(d.pop("on"))

        exists = d.pop("exists")

        versions = []
        _versions = d.pop("versions")
        for versions_item_data in _versions:
            versions_item = TerritoryVersion.from_dict(versions_item_data)

            versions.append(versions_item)

        context = []
        _context = d.pop("context")
        for context_item_data in _context:
            context_item = DistrictContext.from_dict(context_item_data)

            context.append(context_item)

        predecessors = []
        _predecessors = d.pop("predecessors")
        for predecessors_item_data in _predecessors:
            predecessors_item = TerritorialChange.from_dict(predecessors_item_data)

            predecessors.append(predecessors_item)

        successors = []
        _successors = d.pop("successors")
        for successors_item_data in _successors:
            successors_item = TerritorialChange.from_dict(successors_item_data)

            successors.append(successors_item)

        district_detail = cls(
            ags=ags,
            name=name,
            type_=type_,
            state=state,
            nuts3=nuts3,
            area_km2=area_km2,
            valid_from=valid_from,
            valid_to=valid_to,
            territory_version=territory_version,
            region=region,
            on=on,
            exists=exists,
            versions=versions,
            context=context,
            predecessors=predecessors,
            successors=successors,
        )

        return district_detail
