from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.progress_reason_type_0 import (
    ProgressReasonType0,
    check_progress_reason_type_0,
)
from ..models.progress_verdict_type_0 import (
    ProgressVerdictType0,
    check_progress_verdict_type_0,
)

if TYPE_CHECKING:
    from ..models.current_value import CurrentValue
    from ..models.progress_breakdown import ProgressBreakdown
    from ..models.stated_figure import StatedFigure


T = TypeVar("T", bound="Progress")


@_attrs_define
class Progress:
    """Wie weit es vom Ausgangswert zum Zielwert ist, oder warum sich das nicht sagen lässt.

    Attributes:
        indicator (str):
        label_de (None | str):
        unit (None | str):
        breakdown (ProgressBreakdown):
        basis (None | str):
        baseline (None | StatedFigure):
        baseline_on_record (Decimal | None): was zu diesem Zeitraum als Wert vorliegt; gerechnet wird mit `baseline`
        target (None | StatedFigure):
        current (CurrentValue | None):
        share (Decimal | None): Anteil des Weges: 0 am Ausgangswert, 1 am Ziel; auch darüber, darunter
        share_ci95 (list[Decimal] | None): derselbe Anteil an den Enden des Intervalls
        time_share (Decimal | None): Anteil der Zeit, die bis dahin vergangen ist
        verdict (None | ProgressVerdictType0):
        reason (None | ProgressReasonType0): warum kein Anteil dasteht
        detail_de (str):
    """

    indicator: str
    label_de: None | str
    unit: None | str
    breakdown: ProgressBreakdown
    basis: None | str
    baseline: None | StatedFigure
    baseline_on_record: Decimal | None
    target: None | StatedFigure
    current: CurrentValue | None
    share: Decimal | None
    share_ci95: list[Decimal] | None
    time_share: Decimal | None
    verdict: None | ProgressVerdictType0
    reason: None | ProgressReasonType0
    detail_de: str

    def to_dict(self) -> dict[str, Any]:
        from ..models.current_value import CurrentValue  # noqa: PLC0415
        from ..models.stated_figure import StatedFigure  # noqa: PLC0415

        indicator = self.indicator

        label_de: None | str
        label_de = self.label_de

        unit: None | str
        unit = self.unit

        breakdown = self.breakdown.to_dict()

        basis: None | str
        basis = self.basis

        baseline: dict[str, Any] | None
        if isinstance(self.baseline, StatedFigure):
            baseline = self.baseline.to_dict()
        else:
            baseline = self.baseline

        baseline_on_record: Decimal | None
        baseline_on_record = self.baseline_on_record

        target: dict[str, Any] | None
        if isinstance(self.target, StatedFigure):
            target = self.target.to_dict()
        else:
            target = self.target

        current: dict[str, Any] | None
        if isinstance(self.current, CurrentValue):
            current = self.current.to_dict()
        else:
            current = self.current

        share: Decimal | None
        share = self.share

        share_ci95: list[Decimal] | None
        if isinstance(self.share_ci95, list):
            share_ci95 = self.share_ci95

        else:
            share_ci95 = self.share_ci95

        time_share: Decimal | None
        time_share = self.time_share

        verdict: None | str
        if isinstance(self.verdict, str):
            verdict = self.verdict
        else:
            verdict = self.verdict

        reason: None | str
        if isinstance(self.reason, str):
            reason = self.reason
        else:
            reason = self.reason

        detail_de = self.detail_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "label_de": label_de,
                "unit": unit,
                "breakdown": breakdown,
                "basis": basis,
                "baseline": baseline,
                "baseline_on_record": baseline_on_record,
                "target": target,
                "current": current,
                "share": share,
                "share_ci95": share_ci95,
                "time_share": time_share,
                "verdict": verdict,
                "reason": reason,
                "detail_de": detail_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.current_value import CurrentValue  # noqa: PLC0415
        from ..models.progress_breakdown import ProgressBreakdown  # noqa: PLC0415
        from ..models.stated_figure import StatedFigure  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        def _parse_label_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_de = _parse_label_de(d.pop("label_de"))

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        breakdown = ProgressBreakdown.from_dict(d.pop("breakdown"))

        def _parse_basis(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        basis = _parse_basis(d.pop("basis"))

        def _parse_baseline(data: object) -> None | StatedFigure:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                baseline_type_0 = StatedFigure.from_dict(data)

                return baseline_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatedFigure, data)

        baseline = _parse_baseline(d.pop("baseline"))

        def _parse_baseline_on_record(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                baseline_on_record_type_0 = Decimal(str(data))

                return baseline_on_record_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        baseline_on_record = _parse_baseline_on_record(d.pop("baseline_on_record"))

        def _parse_target(data: object) -> None | StatedFigure:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                target_type_0 = StatedFigure.from_dict(data)

                return target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatedFigure, data)

        target = _parse_target(d.pop("target"))

        def _parse_current(data: object) -> CurrentValue | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                current_type_0 = CurrentValue.from_dict(data)

                return current_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CurrentValue | None, data)

        current = _parse_current(d.pop("current"))

        def _parse_share(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                share_type_0 = Decimal(str(data))

                return share_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        share = _parse_share(d.pop("share"))

        def _parse_share_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                share_ci95_type_0 = []
                _share_ci95_type_0 = data
                for share_ci95_type_0_item_data in _share_ci95_type_0:
                    share_ci95_type_0_item = Decimal(str(share_ci95_type_0_item_data))

                    share_ci95_type_0.append(share_ci95_type_0_item)

                return share_ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        share_ci95 = _parse_share_ci95(d.pop("share_ci95"))

        def _parse_time_share(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                time_share_type_0 = Decimal(str(data))

                return time_share_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        time_share = _parse_time_share(d.pop("time_share"))

        def _parse_verdict(data: object) -> None | ProgressVerdictType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verdict_type_0 = check_progress_verdict_type_0(data)

                return verdict_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProgressVerdictType0, data)

        verdict = _parse_verdict(d.pop("verdict"))

        def _parse_reason(data: object) -> None | ProgressReasonType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reason_type_0 = check_progress_reason_type_0(data)

                return reason_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProgressReasonType0, data)

        reason = _parse_reason(d.pop("reason"))

        detail_de = d.pop("detail_de")

        progress = cls(
            indicator=indicator,
            label_de=label_de,
            unit=unit,
            breakdown=breakdown,
            basis=basis,
            baseline=baseline,
            baseline_on_record=baseline_on_record,
            target=target,
            current=current,
            share=share,
            share_ci95=share_ci95,
            time_share=time_share,
            verdict=verdict,
            reason=reason,
            detail_de=detail_de,
        )

        return progress
