from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.profiled_district_type import (
    ProfiledDistrictType,
    check_profiled_district_type,
)

if TYPE_CHECKING:
    from ..models.profile_context import ProfileContext


T = TypeVar("T", bound="ProfiledDistrict")


@_attrs_define
class ProfiledDistrict:
    """Der Kreis, dessen Profil gezeigt wird.

    Attributes:
        ags (str):
        name (str):
        type_ (ProfiledDistrictType):
        nuts3 (None | str):
        area_km2 (Decimal | None):
        valid_from (datetime.date):
        valid_to (datetime.date | None):
        context (None | ProfileContext):
    """

    ags: str
    name: str
    type_: ProfiledDistrictType
    nuts3: None | str
    area_km2: Decimal | None
    valid_from: datetime.date
    valid_to: datetime.date | None
    context: None | ProfileContext

    def to_dict(self) -> dict[str, Any]:
        from ..models.profile_context import ProfileContext  # noqa: PLC0415

        ags = self.ags

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

        context: dict[str, Any] | None
        if isinstance(self.context, ProfileContext):
            context = self.context.to_dict()
        else:
            context = self.context

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "nuts3": nuts3,
                "area_km2": area_km2,
                "valid_from": valid_from,
                "valid_to": valid_to,
                "context": context,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.profile_context import ProfileContext  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_profiled_district_type(d.pop("type"))

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

        def _parse_context(data: object) -> None | ProfileContext:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                context_type_0 = ProfileContext.from_dict(data)

                return context_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProfileContext, data)

        context = _parse_context(d.pop("context"))

        profiled_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            nuts3=nuts3,
            area_km2=area_km2,
            valid_from=valid_from,
            valid_to=valid_to,
            context=context,
        )

        return profiled_district
