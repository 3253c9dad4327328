from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.similar_district_type import (
    SimilarDistrictType,
    check_similar_district_type,
)

T = TypeVar("T", bound="SimilarDistrict")


@_attrs_define
class SimilarDistrict:
    """Ein ähnlicher Kreis nach den üblichen Merkmalen.

    Attributes:
        ags (str):
        name (str):
        type_ (SimilarDistrictType):
        state (str):
        distance (Decimal):
        rank (int):
        period (str): Das Bezugsjahr der Merkmale.
    """

    ags: str
    name: str
    type_: SimilarDistrictType
    state: str
    distance: Decimal
    rank: int
    period: str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        state = self.state

        distance = self.distance

        rank = self.rank

        period = self.period

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "state": state,
                "distance": distance,
                "rank": rank,
                "period": period,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_similar_district_type(d.pop("type"))

        state = d.pop("state")

        distance = Decimal(str(d.pop("distance")))

        rank = d.pop("rank")

        period = d.pop("period")

        similar_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            state=state,
            distance=distance,
            rank=rank,
            period=period,
        )

        return similar_district
