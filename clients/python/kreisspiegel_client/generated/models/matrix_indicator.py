from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.distribution import Distribution
    from ..models.matrix_indicator_breakdown import MatrixIndicatorBreakdown
    from ..models.state_value import StateValue


T = TypeVar("T", bound="MatrixIndicator")


@_attrs_define
class MatrixIndicator:
    """Eine Spalte: ein Indikator auf seinem Zeitraum und seiner Grundlage.

    Attributes:
        code (str):
        label_de (str):
        label_en (None | str):
        unit (str):
        kind (str):
        direction (str):
        field (str):
        tier (str):
        version (str):
        breakdown (MatrixIndicatorBreakdown):
        period (None | str):
        basis (None | str):
        territory_date (datetime.date | None):
        state (None | StateValue):
        distribution (Distribution | None):
        notes (list[str]): Was vor dem Zitieren der Spalte zu wissen ist, etwa wenn unter `state` nicht das ganze Land
            steht.
    """

    code: str
    label_de: str
    label_en: None | str
    unit: str
    kind: str
    direction: str
    field: str
    tier: str
    version: str
    breakdown: MatrixIndicatorBreakdown
    period: None | str
    basis: None | str
    territory_date: datetime.date | None
    state: None | StateValue
    distribution: Distribution | None
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.state_value import StateValue  # noqa: PLC0415

        code = self.code

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        unit = self.unit

        kind = self.kind

        direction = self.direction

        field = self.field

        tier = self.tier

        version = self.version

        breakdown = self.breakdown.to_dict()

        period: None | str
        period = self.period

        basis: None | str
        basis = self.basis

        territory_date: None | str
        if isinstance(self.territory_date, datetime.date):
            territory_date = self.territory_date.isoformat()
        else:
            territory_date = self.territory_date

        state: dict[str, Any] | None
        if isinstance(self.state, StateValue):
            state = self.state.to_dict()
        else:
            state = self.state

        distribution: dict[str, Any] | None
        if isinstance(self.distribution, Distribution):
            distribution = self.distribution.to_dict()
        else:
            distribution = self.distribution

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "unit": unit,
                "kind": kind,
                "direction": direction,
                "field": field,
                "tier": tier,
                "version": version,
                "breakdown": breakdown,
                "period": period,
                "basis": basis,
                "territory_date": territory_date,
                "state": state,
                "distribution": distribution,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.distribution import Distribution  # noqa: PLC0415
        from ..models.matrix_indicator_breakdown import MatrixIndicatorBreakdown  # noqa: PLC0415
        from ..models.state_value import StateValue  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        def _parse_label_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_en = _parse_label_en(d.pop("label_en"))

        unit = d.pop("unit")

        kind = d.pop("kind")

        direction = d.pop("direction")

        field = d.pop("field")

        tier = d.pop("tier")

        version = d.pop("version")

        breakdown = MatrixIndicatorBreakdown.from_dict(d.pop("breakdown"))

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

        def _parse_territory_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                territory_date_type_0 = datetime.date.fromisoformat(data)

                return territory_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        territory_date = _parse_territory_date(d.pop("territory_date"))

        def _parse_state(data: object) -> None | StateValue:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_type_0 = StateValue.from_dict(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StateValue, data)

        state = _parse_state(d.pop("state"))

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

        notes = cast(list[str], d.pop("notes"))

        matrix_indicator = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            unit=unit,
            kind=kind,
            direction=direction,
            field=field,
            tier=tier,
            version=version,
            breakdown=breakdown,
            period=period,
            basis=basis,
            territory_date=territory_date,
            state=state,
            distribution=distribution,
            notes=notes,
        )

        return matrix_indicator
