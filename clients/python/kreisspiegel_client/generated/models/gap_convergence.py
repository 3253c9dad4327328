from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.gap_convergence_verdict_type_0 import (
    GapConvergenceVerdictType0,
    check_gap_convergence_verdict_type_0,
)

if TYPE_CHECKING:
    from ..models.gap_point import GapPoint
    from ..models.trend import Trend


T = TypeVar("T", bound="GapConvergence")


@_attrs_define
class GapConvergence:
    """Ob sich beide Gruppen annähern: der Trend ihrer Differenz.

    Attributes:
        verdict (GapConvergenceVerdictType0 | None): Annäherung, Auseinanderlaufen, keine Veränderung; null: keine
            Aussage.
        detail_de (None | str):
        trend (Trend): Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen.
        points (list[GapPoint]):
    """

    verdict: GapConvergenceVerdictType0 | None
    detail_de: None | str
    trend: Trend
    points: list[GapPoint]

    def to_dict(self) -> dict[str, Any]:
        verdict: None | str
        if isinstance(self.verdict, str):
            verdict = self.verdict
        else:
            verdict = self.verdict

        detail_de: None | str
        detail_de = self.detail_de

        trend = self.trend.to_dict()

        points = []
        for points_item_data in self.points:
            points_item = points_item_data.to_dict()
            points.append(points_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "verdict": verdict,
                "detail_de": detail_de,
                "trend": trend,
                "points": points,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gap_point import GapPoint  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_verdict(data: object) -> GapConvergenceVerdictType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                verdict_type_0 = check_gap_convergence_verdict_type_0(data)

                return verdict_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GapConvergenceVerdictType0 | None, data)

        verdict = _parse_verdict(d.pop("verdict"))

        def _parse_detail_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail_de = _parse_detail_de(d.pop("detail_de"))

        trend = Trend.from_dict(d.pop("trend"))

        points = []
        _points = d.pop("points")
        for points_item_data in _points:
            points_item = GapPoint.from_dict(points_item_data)

            points.append(points_item)

        gap_convergence = cls(
            verdict=verdict,
            detail_de=detail_de,
            trend=trend,
            points=points,
        )

        return gap_convergence
