from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.local_entry import LocalEntry
    from ..models.profile_entry import ProfileEntry
    from ..models.profiled_district import ProfiledDistrict


T = TypeVar("T", bound="Profile")


@_attrs_define
class Profile:
    """Alle Rahmenindikatoren eines Kreises, jeder neben Land und Verteilung.

    Attributes:
        district (ProfiledDistrict): Der Kreis, dessen Profil gezeigt wird.
        framework (None | str):
        territory (str):
        as_of (datetime.datetime):
        state (str):
        period (None | str): Der verlangte Zeitraum; null: je Indikator der neueste.
        supplier (str):
        indicators (list[ProfileEntry]):
        local (list[LocalEntry]):
        notes (list[str]):
    """

    district: ProfiledDistrict
    framework: None | str
    territory: str
    as_of: datetime.datetime
    state: str
    period: None | str
    supplier: str
    indicators: list[ProfileEntry]
    local: list[LocalEntry]
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        district = self.district.to_dict()

        framework: None | str
        framework = self.framework

        territory = self.territory

        as_of = self.as_of.isoformat()

        state = self.state

        period: None | str
        period = self.period

        supplier = self.supplier

        indicators = []
        for indicators_item_data in self.indicators:
            indicators_item = indicators_item_data.to_dict()
            indicators.append(indicators_item)

        local = []
        for local_item_data in self.local:
            local_item = local_item_data.to_dict()
            local.append(local_item)

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "framework": framework,
                "territory": territory,
                "as_of": as_of,
                "state": state,
                "period": period,
                "supplier": supplier,
                "indicators": indicators,
                "local": local,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.local_entry import LocalEntry  # noqa: PLC0415
        from ..models.profile_entry import ProfileEntry  # noqa: PLC0415
        from ..models.profiled_district import ProfiledDistrict  # noqa: PLC0415

        d = dict(src_dict)
        district = ProfiledDistrict.from_dict(d.pop("district"))

        def _parse_framework(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        framework = _parse_framework(d.pop("framework"))

        territory = d.pop("territory")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        state = d.pop("state")

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        supplier = d.pop("supplier")

        indicators = []
        _indicators = d.pop("indicators")
        for indicators_item_data in _indicators:
            indicators_item = ProfileEntry.from_dict(indicators_item_data)

            indicators.append(indicators_item)

        local = []
        _local = d.pop("local")
        for local_item_data in _local:
            local_item = LocalEntry.from_dict(local_item_data)

            local.append(local_item)

        notes = cast(list[str], d.pop("notes"))

        profile = cls(
            district=district,
            framework=framework,
            territory=territory,
            as_of=as_of,
            state=state,
            period=period,
            supplier=supplier,
            indicators=indicators,
            local=local,
            notes=notes,
        )

        return profile
