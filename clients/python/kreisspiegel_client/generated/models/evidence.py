from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.evidence_signal_type_0 import (
    EvidenceSignalType0,
    check_evidence_signal_type_0,
)
from ..models.evidence_versus_state_type_0 import (
    EvidenceVersusStateType0,
    check_evidence_versus_state_type_0,
)

if TYPE_CHECKING:
    from ..models.coverage import Coverage
    from ..models.trend import Trend


T = TypeVar("T", bound="Evidence")


@_attrs_define
class Evidence:
    """Die Zahlen, auf denen ein Hinweis beruht.

    Attributes:
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        ci95 (list[Decimal] | None):
        versus_state (EvidenceVersusStateType0 | None):
        signal (EvidenceSignalType0 | None):
        flags (list[str]):
        state_value (Decimal | None):
        state_method (None | str):
        state_coverage (Coverage): Wie viele der Kreise des Gebietsstands in den Landeswert eingehen.
        difference (Decimal | None): Wert minus Landeswert.
        p_value (Decimal | None): Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für sich
            gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist.
        significant_after_bh (bool | None): Auch dann, wenn alle Indikatoren des Kreises auf einmal gelesen werden.
        trend (None | Trend):
        difference_trend (None | Trend): Wie sich Wert minus Landeswert entwickelt hat.
    """

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    ci95: list[Decimal] | None
    versus_state: EvidenceVersusStateType0 | None
    signal: EvidenceSignalType0 | None
    flags: list[str]
    state_value: Decimal | None
    state_method: None | str
    state_coverage: Coverage
    difference: Decimal | None
    p_value: Decimal | None
    significant_after_bh: bool | None
    trend: None | Trend
    difference_trend: None | Trend

    def to_dict(self) -> dict[str, Any]:
        from ..models.trend import Trend  # noqa: PLC0415

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

        versus_state: None | str
        if isinstance(self.versus_state, str):
            versus_state = self.versus_state
        else:
            versus_state = self.versus_state

        signal: None | str
        if isinstance(self.signal, str):
            signal = self.signal
        else:
            signal = self.signal

        flags = self.flags

        state_value: Decimal | None
        state_value = self.state_value

        state_method: None | str
        state_method = self.state_method

        state_coverage = self.state_coverage.to_dict()

        difference: Decimal | None
        difference = self.difference

        p_value: Decimal | None
        p_value = self.p_value

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        trend: dict[str, Any] | None
        if isinstance(self.trend, Trend):
            trend = self.trend.to_dict()
        else:
            trend = self.trend

        difference_trend: dict[str, Any] | None
        if isinstance(self.difference_trend, Trend):
            difference_trend = self.difference_trend.to_dict()
        else:
            difference_trend = self.difference_trend

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "ci95": ci95,
                "versus_state": versus_state,
                "signal": signal,
                "flags": flags,
                "state_value": state_value,
                "state_method": state_method,
                "state_coverage": state_coverage,
                "difference": difference,
                "p_value": p_value,
                "significant_after_bh": significant_after_bh,
                "trend": trend,
                "difference_trend": difference_trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.coverage import Coverage  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)

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

        def _parse_versus_state(data: object) -> EvidenceVersusStateType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                versus_state_type_0 = check_evidence_versus_state_type_0(data)

                return versus_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EvidenceVersusStateType0 | None, data)

        versus_state = _parse_versus_state(d.pop("versus_state"))

        def _parse_signal(data: object) -> EvidenceSignalType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                signal_type_0 = check_evidence_signal_type_0(data)

                return signal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EvidenceSignalType0 | None, data)

        signal = _parse_signal(d.pop("signal"))

        flags = cast(list[str], d.pop("flags"))

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

        def _parse_state_method(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        state_method = _parse_state_method(d.pop("state_method"))

        state_coverage = Coverage.from_dict(d.pop("state_coverage"))

        def _parse_difference(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                difference_type_0 = Decimal(str(data))

                return difference_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        difference = _parse_difference(d.pop("difference"))

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

        def _parse_significant_after_bh(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant_after_bh = _parse_significant_after_bh(
            d.pop("significant_after_bh")
        )

        def _parse_trend(data: object) -> None | Trend:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                trend_type_0 = Trend.from_dict(data)

                return trend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Trend, data)

        trend = _parse_trend(d.pop("trend"))

        def _parse_difference_trend(data: object) -> None | Trend:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                difference_trend_type_0 = Trend.from_dict(data)

                return difference_trend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Trend, data)

        difference_trend = _parse_difference_trend(d.pop("difference_trend"))

        evidence = cls(
            value=value,
            numerator=numerator,
            denominator=denominator,
            ci95=ci95,
            versus_state=versus_state,
            signal=signal,
            flags=flags,
            state_value=state_value,
            state_method=state_method,
            state_coverage=state_coverage,
            difference=difference,
            p_value=p_value,
            significant_after_bh=significant_after_bh,
            trend=trend,
            difference_trend=difference_trend,
        )

        return evidence
