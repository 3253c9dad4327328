from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.coverage import Coverage
    from ..models.published_state import PublishedState


T = TypeVar("T", bound="StatePoint")


@_attrs_define
class StatePoint:
    """Der Landeswert eines Zeitraums: Summe der Zähler durch Summe der Nenner.

    Attributes:
        period (str):
        version (str):
        territory_date (datetime.date):
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        ci95 (list[Decimal] | None):
        method (None | str):
        coverage (Coverage): Wie viele der Kreise des Gebietsstands in den Landeswert eingehen.
        published (None | PublishedState):
    """

    period: str
    version: str
    territory_date: datetime.date
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    ci95: list[Decimal] | None
    method: None | str
    coverage: Coverage
    published: None | PublishedState

    def to_dict(self) -> dict[str, Any]:
        from ..models.published_state import PublishedState  # noqa: PLC0415

        period = self.period

        version = self.version

        territory_date = self.territory_date.isoformat()

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

        coverage = self.coverage.to_dict()

        published: dict[str, Any] | None
        if isinstance(self.published, PublishedState):
            published = self.published.to_dict()
        else:
            published = self.published

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "version": version,
                "territory_date": territory_date,
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "ci95": ci95,
                "method": method,
                "coverage": coverage,
                "published": published,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coverage import Coverage  # noqa: PLC0415
        from ..models.published_state import PublishedState  # noqa: PLC0415

        d = dict(src_dict)
        period = d.pop("period")

        version = d.pop("version")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

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

        coverage = Coverage.from_dict(d.pop("coverage"))

        def _parse_published(data: object) -> None | PublishedState:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                published_type_0 = PublishedState.from_dict(data)

                return published_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublishedState, data)

        published = _parse_published(d.pop("published"))

        state_point = cls(
            period=period,
            version=version,
            territory_date=territory_date,
            value=value,
            numerator=numerator,
            denominator=denominator,
            ci95=ci95,
            method=method,
            coverage=coverage,
            published=published,
        )

        return state_point
