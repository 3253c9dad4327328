from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import (
    Any,
    Literal,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.peer_feature_measure_type_0 import (
    PeerFeatureMeasureType0,
    check_peer_feature_measure_type_0,
)
from ..models.peer_feature_own_value_type_1 import (
    PeerFeatureOwnValueType1,
    check_peer_feature_own_value_type_1,
)

T = TypeVar("T", bound="PeerFeature")


@_attrs_define
class PeerFeature:
    """Ein Merkmal: womit verglichen wird, mit welchem Gewicht und auf welchem Maßstab.

    Attributes:
        code (str): Ein Indikator, `density` oder `type`.
        label_de (str):
        unit (None | str):
        weight (Decimal):
        transform (Literal['log1p'] | None): `log1p`: verglichen wird ln(1 + Wert), weil sich Anzahlen vervielfachen.
        own_value (Decimal | None | PeerFeatureOwnValueType1):
        median (Decimal | None): Über alle Kreise, ohne Umformung.
        scale (Decimal | None): Robuste Streuung, nach der Umformung (transform).
        measure (None | PeerFeatureMeasureType0): Woraus die Streuung gerechnet ist.
        period (None | str):
        basis (None | str):
    """

    code: str
    label_de: str
    unit: None | str
    weight: Decimal
    transform: Literal["log1p"] | None
    own_value: Decimal | None | PeerFeatureOwnValueType1
    median: Decimal | None
    scale: Decimal | None
    measure: None | PeerFeatureMeasureType0
    period: None | str
    basis: None | str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        unit: None | str
        unit = self.unit

        weight = self.weight

        transform: Literal["log1p"] | None
        transform = self.transform

        own_value: Decimal | None | str
        if isinstance(self.own_value, str):
            own_value = self.own_value
        else:
            own_value = self.own_value

        median: Decimal | None
        median = self.median

        scale: Decimal | None
        scale = self.scale

        measure: None | str
        if isinstance(self.measure, str):
            measure = self.measure
        else:
            measure = self.measure

        period: None | str
        period = self.period

        basis: None | str
        basis = self.basis

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "unit": unit,
                "weight": weight,
                "transform": transform,
                "own_value": own_value,
                "median": median,
                "scale": scale,
                "measure": measure,
                "period": period,
                "basis": basis,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        weight = Decimal(str(d.pop("weight")))

        def _parse_transform(data: object) -> Literal["log1p"] | None:
            if data is None:
                return data
            transform_type_0 = cast(Literal["log1p"], data)
            if transform_type_0 != "log1p":
                raise ValueError(
                    f"transform_type_0 must match const 'log1p', got '{transform_type_0}'"
                )
            return transform_type_0
            return cast(Literal["log1p"] | None, data)

        transform = _parse_transform(d.pop("transform"))

        def _parse_own_value(data: object) -> Decimal | None | PeerFeatureOwnValueType1:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                own_value_type_0 = Decimal(str(data))

                return own_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                own_value_type_1 = check_peer_feature_own_value_type_1(data)

                return own_value_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | PeerFeatureOwnValueType1, data)

        own_value = _parse_own_value(d.pop("own_value"))

        def _parse_median(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                median_type_0 = Decimal(str(data))

                return median_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        median = _parse_median(d.pop("median"))

        def _parse_scale(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                scale_type_0 = Decimal(str(data))

                return scale_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        scale = _parse_scale(d.pop("scale"))

        def _parse_measure(data: object) -> None | PeerFeatureMeasureType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                measure_type_0 = check_peer_feature_measure_type_0(data)

                return measure_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PeerFeatureMeasureType0, data)

        measure = _parse_measure(d.pop("measure"))

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        def _parse_basis(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        basis = _parse_basis(d.pop("basis"))

        peer_feature = cls(
            code=code,
            label_de=label_de,
            unit=unit,
            weight=weight,
            transform=transform,
            own_value=own_value,
            median=median,
            scale=scale,
            measure=measure,
            period=period,
            basis=basis,
        )

        return peer_feature
