from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.goal_indicator_breakdown import GoalIndicatorBreakdown
    from ..models.stated_figure import StatedFigure


T = TypeVar("T", bound="GoalIndicator")


@_attrs_define
class GoalIndicator:
    """Woran ein Ziel gemessen wird.

    Attributes:
        indicator (str):
        breakdown (GoalIndicatorBreakdown):
        basis (None | str):
        version (None | str):
        baseline (None | StatedFigure):
        target (None | StatedFigure):
        note_de (None | str):
    """

    indicator: str
    breakdown: GoalIndicatorBreakdown
    basis: None | str
    version: None | str
    baseline: None | StatedFigure
    target: None | StatedFigure
    note_de: None | str

    def to_dict(self) -> dict[str, Any]:
        from ..models.stated_figure import StatedFigure  # noqa: PLC0415

        indicator = self.indicator

        breakdown = self.breakdown.to_dict()

        basis: None | str
        basis = self.basis

        version: None | str
        version = self.version

        baseline: dict[str, Any] | None
        if isinstance(self.baseline, StatedFigure):
            baseline = self.baseline.to_dict()
        else:
            baseline = self.baseline

        target: dict[str, Any] | None
        if isinstance(self.target, StatedFigure):
            target = self.target.to_dict()
        else:
            target = self.target

        note_de: None | str
        note_de = self.note_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "breakdown": breakdown,
                "basis": basis,
                "version": version,
                "baseline": baseline,
                "target": target,
                "note_de": note_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.goal_indicator_breakdown import GoalIndicatorBreakdown  # noqa: PLC0415
        from ..models.stated_figure import StatedFigure  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        breakdown = GoalIndicatorBreakdown.from_dict(d.pop("breakdown"))

        def _parse_basis(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        basis = _parse_basis(d.pop("basis"))

        def _parse_version(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        version = _parse_version(d.pop("version"))

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

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        goal_indicator = cls(
            indicator=indicator,
            breakdown=breakdown,
            basis=basis,
            version=version,
            baseline=baseline,
            target=target,
            note_de=note_de,
        )

        return goal_indicator
