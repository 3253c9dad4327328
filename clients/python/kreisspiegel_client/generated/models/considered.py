from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.considered_difference_trend_type_0 import (
    ConsideredDifferenceTrendType0,
    check_considered_difference_trend_type_0,
)
from ..models.considered_outcome import ConsideredOutcome, check_considered_outcome

if TYPE_CHECKING:
    from ..models.coverage import Coverage


T = TypeVar("T", bound="Considered")


@_attrs_define
class Considered:
    """Ein Indikator der Rahmenedition und warum er genannt ist oder nicht.

    Attributes:
        indicator (str):
        label_de (str):
        period (None | str):
        outcome (ConsideredOutcome):
        detail_de (str):
        value (Decimal | None):
        state_value (Decimal | None):
        state_coverage (Coverage | None):
        p_value (Decimal | None): Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für sich
            gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist.
        difference_trend (ConsideredDifferenceTrendType0 | None):
    """

    indicator: str
    label_de: str
    period: None | str
    outcome: ConsideredOutcome
    detail_de: str
    value: Decimal | None
    state_value: Decimal | None
    state_coverage: Coverage | None
    p_value: Decimal | None
    difference_trend: ConsideredDifferenceTrendType0 | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.coverage import Coverage  # noqa: PLC0415

        indicator = self.indicator

        label_de = self.label_de

        period: None | str
        period = self.period

        outcome: str = self.outcome

        detail_de = self.detail_de

        value: Decimal | None
        value = self.value

        state_value: Decimal | None
        state_value = self.state_value

        state_coverage: dict[str, Any] | None
        if isinstance(self.state_coverage, Coverage):
            state_coverage = self.state_coverage.to_dict()
        else:
            state_coverage = self.state_coverage

        p_value: Decimal | None
        p_value = self.p_value

        difference_trend: None | str
        if isinstance(self.difference_trend, str):
            difference_trend = self.difference_trend
        else:
            difference_trend = self.difference_trend

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "label_de": label_de,
                "period": period,
                "outcome": outcome,
                "detail_de": detail_de,
                "value": value,
                "state_value": state_value,
                "state_coverage": state_coverage,
                "p_value": p_value,
                "difference_trend": difference_trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coverage import Coverage  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        label_de = d.pop("label_de")

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        outcome = check_considered_outcome(d.pop("outcome"))

        detail_de = d.pop("detail_de")

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

        def _parse_state_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                state_value_type_0 = Decimal(str(data))

                return state_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        state_value = _parse_state_value(d.pop("state_value"))

        def _parse_state_coverage(data: object) -> Coverage | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                state_coverage_type_0 = Coverage.from_dict(data)

                return state_coverage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Coverage | None, data)

        state_coverage = _parse_state_coverage(d.pop("state_coverage"))

        def _parse_p_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                p_value_type_0 = Decimal(str(data))

                return p_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        p_value = _parse_p_value(d.pop("p_value"))

        def _parse_difference_trend(
            data: object,
        ) -> ConsideredDifferenceTrendType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                difference_trend_type_0 = check_considered_difference_trend_type_0(data)

                return difference_trend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConsideredDifferenceTrendType0 | None, data)

        difference_trend = _parse_difference_trend(d.pop("difference_trend"))

        considered = cls(
            indicator=indicator,
            label_de=label_de,
            period=period,
            outcome=outcome,
            detail_de=detail_de,
            value=value,
            state_value=state_value,
            state_coverage=state_coverage,
            p_value=p_value,
            difference_trend=difference_trend,
        )

        return considered
