from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.goal_indicator_push_breakdown import GoalIndicatorPushBreakdown
    from ..models.stated_push import StatedPush


T = TypeVar("T", bound="GoalIndicatorPush")


@_attrs_define
class GoalIndicatorPush:
    """Woran ein Ziel gemessen wird; Ist-Werte stehen in den Lieferungen, nicht hier.

    Attributes:
        indicator (str): der Rahmenedition oder ein eigener des Kreises
        breakdown (GoalIndicatorPushBreakdown | Unset): ein Teil, etwa `{"sex": "female"}`; Vorgabe: der ganze Indikator
        basis (None | str | Unset): Grundlage; Vorgabe: die der Zeitreihe des Indikators
        version (None | str | Unset): Fassung der Definition, nach der beide Zahlen gelten
        baseline (None | StatedPush | Unset): Ausgangswert
        target (None | StatedPush | Unset): Zielwert
        note_de (None | str | Unset):
    """

    indicator: str
    breakdown: GoalIndicatorPushBreakdown | Unset = UNSET
    basis: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    baseline: None | StatedPush | Unset = UNSET
    target: None | StatedPush | Unset = UNSET
    note_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.stated_push import StatedPush  # noqa: PLC0415

        indicator = self.indicator

        breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.breakdown, Unset):
            breakdown = self.breakdown.to_dict()

        basis: None | str | Unset
        if isinstance(self.basis, Unset):
            basis = UNSET
        else:
            basis = self.basis

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        baseline: dict[str, Any] | None | Unset
        if isinstance(self.baseline, Unset):
            baseline = UNSET
        elif isinstance(self.baseline, StatedPush):
            baseline = self.baseline.to_dict()
        else:
            baseline = self.baseline

        target: dict[str, Any] | None | Unset
        if isinstance(self.target, Unset):
            target = UNSET
        elif isinstance(self.target, StatedPush):
            target = self.target.to_dict()
        else:
            target = self.target

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
            }
        )
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown
        if basis is not UNSET:
            field_dict["basis"] = basis
        if version is not UNSET:
            field_dict["version"] = version
        if baseline is not UNSET:
            field_dict["baseline"] = baseline
        if target is not UNSET:
            field_dict["target"] = target
        if note_de is not UNSET:
            field_dict["note_de"] = note_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.goal_indicator_push_breakdown import GoalIndicatorPushBreakdown  # noqa: PLC0415
        from ..models.stated_push import StatedPush  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        _breakdown = d.pop("breakdown", UNSET)
        breakdown: GoalIndicatorPushBreakdown | Unset
        if isinstance(_breakdown, Unset):
            breakdown = UNSET
        else:
            breakdown = GoalIndicatorPushBreakdown.from_dict(_breakdown)

        def _parse_basis(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        basis = _parse_basis(d.pop("basis", UNSET))

        def _parse_version(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        def _parse_baseline(data: object) -> None | StatedPush | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                baseline_type_0 = StatedPush.from_dict(data)

                return baseline_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatedPush | Unset, data)

        baseline = _parse_baseline(d.pop("baseline", UNSET))

        def _parse_target(data: object) -> None | StatedPush | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                target_type_0 = StatedPush.from_dict(data)

                return target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StatedPush | Unset, data)

        target = _parse_target(d.pop("target", UNSET))

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        goal_indicator_push = cls(
            indicator=indicator,
            breakdown=breakdown,
            basis=basis,
            version=version,
            baseline=baseline,
            target=target,
            note_de=note_de,
        )

        return goal_indicator_push
