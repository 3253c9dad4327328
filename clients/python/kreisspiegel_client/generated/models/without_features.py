from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.without_features_reason import (
    WithoutFeaturesReason,
    check_without_features_reason,
)
from ..models.without_features_type import (
    WithoutFeaturesType,
    check_without_features_type,
)

T = TypeVar("T", bound="WithoutFeatures")


@_attrs_define
class WithoutFeatures:
    """Ein Kreis, der nicht verglichen werden konnte, und welche Merkmale ihm fehlen.

    Attributes:
        ags (str):
        name (str):
        type_ (WithoutFeaturesType):
        state (str):
        reason (WithoutFeaturesReason):
        features (list[str]):
    """

    ags: str
    name: str
    type_: WithoutFeaturesType
    state: str
    reason: WithoutFeaturesReason
    features: list[str]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        state = self.state

        reason: str = self.reason

        features = self.features

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "state": state,
                "reason": reason,
                "features": features,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_without_features_type(d.pop("type"))

        state = d.pop("state")

        reason = check_without_features_reason(d.pop("reason"))

        features = cast(list[str], d.pop("features"))

        without_features = cls(
            ags=ags,
            name=name,
            type_=type_,
            state=state,
            reason=reason,
            features=features,
        )

        return without_features
