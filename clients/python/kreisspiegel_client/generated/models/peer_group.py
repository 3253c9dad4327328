from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.peer_group_by import PeerGroupBy, check_peer_group_by

if TYPE_CHECKING:
    from ..models.distribution import Distribution


T = TypeVar("T", bound="PeerGroup")


@_attrs_define
class PeerGroup:
    """Was die Vergleichsgruppe zusammen ergibt: Summe der Zähler durch Summe der Nenner.

    Der Kreis, für den sie gilt, gehört selbst nicht dazu; `n` Kreise gehen in den Wert ein.

        Attributes:
            by (PeerGroupBy):
            district (None | str):
            members (list[str]):
            n (int):
            value (Decimal | None):
            numerator (Decimal | None):
            denominator (Decimal | None):
            ci95 (list[Decimal] | None):
            method (None | str):
            distribution (Distribution | None):
    """

    by: PeerGroupBy
    district: None | str
    members: list[str]
    n: int
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    ci95: list[Decimal] | None
    method: None | str
    distribution: Distribution | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.distribution import Distribution  # noqa: PLC0415

        by: str = self.by

        district: None | str
        district = self.district

        members = self.members

        n = self.n

        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        ci95: list[Decimal] | None
        if isinstance(self.ci95, list):
            ci95 = self.ci95

        else:
            ci95 = self.ci95

        method: None | str
        method = self.method

        distribution: dict[str, Any] | None
        if isinstance(self.distribution, Distribution):
            distribution = self.distribution.to_dict()
        else:
            distribution = self.distribution

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "by": by,
                "district": district,
                "members": members,
                "n": n,
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "ci95": ci95,
                "method": method,
                "distribution": distribution,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.distribution import Distribution  # noqa: PLC0415

        d = dict(src_dict)
        by = check_peer_group_by(d.pop("by"))

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        members = cast(list[str], d.pop("members"))

        n = d.pop("n")

        def _parse_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value = _parse_value(d.pop("value"))

        def _parse_numerator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                numerator_type_0 = Decimal(str(data))

                return numerator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        numerator = _parse_numerator(d.pop("numerator"))

        def _parse_denominator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                denominator_type_0 = Decimal(str(data))

                return denominator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        denominator = _parse_denominator(d.pop("denominator"))

        def _parse_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ci95_type_0 = []
                _ci95_type_0 = data
                for ci95_type_0_item_data in _ci95_type_0:
                    ci95_type_0_item = Decimal(str(ci95_type_0_item_data))

                    ci95_type_0.append(ci95_type_0_item)

                return ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        ci95 = _parse_ci95(d.pop("ci95"))

        def _parse_method(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        method = _parse_method(d.pop("method"))

        def _parse_distribution(data: object) -> Distribution | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                distribution_type_0 = Distribution.from_dict(data)

                return distribution_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Distribution | None, data)

        distribution = _parse_distribution(d.pop("distribution"))

        peer_group = cls(
            by=by,
            district=district,
            members=members,
            n=n,
            value=value,
            numerator=numerator,
            denominator=denominator,
            ci95=ci95,
            method=method,
            distribution=distribution,
        )

        return peer_group
