from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.trend_direction_type_0 import (
    TrendDirectionType0,
    check_trend_direction_type_0,
)
from ..models.trend_method_type_0 import TrendMethodType0, check_trend_method_type_0

if TYPE_CHECKING:
    from ..models.trend_refusal import TrendRefusal


T = TypeVar("T", bound="Trend")


@_attrs_define
class Trend:
    """Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen.

    Attributes:
        method (None | TrendMethodType0): Gewichtete Gerade aus Zählern, oder Theil–Sen mit Mann–Kendall.
        points (int):
        from_ (None | str):
        to (None | str):
        slope (Decimal | None): Einheiten des Indikators je Zeitraum.
        slope_ci95 (list[Decimal] | None):
        p_value (Decimal | None): Vier Ziffern, nie 0: 1e-300 steht für alles darunter.
        significant (bool):
        significant_after_bh (bool | None): Bedeutsam auch dann, wenn alle Trends der Antwort auf einmal gelesen werden
            (Benjamini–Hochberg, 5 %).
        direction (None | TrendDirectionType0):
        survives_leave_one_out (bool | None): Ob die Richtung bleibt, welcher Punkt auch fehlt; nur bei Zählern.
        after_break (None | str): Der harte Bruch, hinter dem der Trend erst beginnt.
        refused (None | TrendRefusal):
    """

    method: None | TrendMethodType0
    points: int
    from_: None | str
    to: None | str
    slope: Decimal | None
    slope_ci95: list[Decimal] | None
    p_value: Decimal | None
    significant: bool
    significant_after_bh: bool | None
    direction: None | TrendDirectionType0
    survives_leave_one_out: bool | None
    after_break: None | str
    refused: None | TrendRefusal

    def to_dict(self) -> dict[str, Any]:
        from ..models.trend_refusal import TrendRefusal  # noqa: PLC0415

        method: None | str
        if isinstance(self.method, str):
            method = self.method
        else:
            method = self.method

        points = self.points

        from_: None | str
        from_ = self.from_

        to: None | str
        to = self.to

        slope: Decimal | None
        slope = self.slope

        slope_ci95: list[Decimal] | None
        if isinstance(self.slope_ci95, list):
            slope_ci95 = self.slope_ci95

        else:
            slope_ci95 = self.slope_ci95

        p_value: Decimal | None
        p_value = self.p_value

        significant = self.significant

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        direction: None | str
        if isinstance(self.direction, str):
            direction = self.direction
        else:
            direction = self.direction

        survives_leave_one_out: bool | None
        survives_leave_one_out = self.survives_leave_one_out

        after_break: None | str
        after_break = self.after_break

        refused: dict[str, Any] | None
        if isinstance(self.refused, TrendRefusal):
            refused = self.refused.to_dict()
        else:
            refused = self.refused

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "method": method,
                "points": points,
                "from": from_,
                "to": to,
                "slope": slope,
                "slope_ci95": slope_ci95,
                "p_value": p_value,
                "significant": significant,
                "significant_after_bh": significant_after_bh,
                "direction": direction,
                "survives_leave_one_out": survives_leave_one_out,
                "after_break": after_break,
                "refused": refused,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.trend_refusal import TrendRefusal  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_method(data: object) -> None | TrendMethodType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                method_type_0 = check_trend_method_type_0(data)

                return method_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TrendMethodType0, data)

        method = _parse_method(d.pop("method"))

        points = d.pop("points")

        def _parse_from_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        from_ = _parse_from_(d.pop("from"))

        def _parse_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        to = _parse_to(d.pop("to"))

        def _parse_slope(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                slope_type_0 = Decimal(str(data))

                return slope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        slope = _parse_slope(d.pop("slope"))

        def _parse_slope_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                slope_ci95_type_0 = []
                _slope_ci95_type_0 = data
                for slope_ci95_type_0_item_data in _slope_ci95_type_0:
                    slope_ci95_type_0_item = Decimal(str(slope_ci95_type_0_item_data))

                    slope_ci95_type_0.append(slope_ci95_type_0_item)

                return slope_ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        slope_ci95 = _parse_slope_ci95(d.pop("slope_ci95"))

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

        significant = d.pop("significant")

        def _parse_significant_after_bh(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        significant_after_bh = _parse_significant_after_bh(
            d.pop("significant_after_bh")
        )

        def _parse_direction(data: object) -> None | TrendDirectionType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                direction_type_0 = check_trend_direction_type_0(data)

                return direction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TrendDirectionType0, data)

        direction = _parse_direction(d.pop("direction"))

        def _parse_survives_leave_one_out(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        survives_leave_one_out = _parse_survives_leave_one_out(
            d.pop("survives_leave_one_out")
        )

        def _parse_after_break(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        after_break = _parse_after_break(d.pop("after_break"))

        def _parse_refused(data: object) -> None | TrendRefusal:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                refused_type_0 = TrendRefusal.from_dict(data)

                return refused_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TrendRefusal, data)

        refused = _parse_refused(d.pop("refused"))

        trend = cls(
            method=method,
            points=points,
            from_=from_,
            to=to,
            slope=slope,
            slope_ci95=slope_ci95,
            p_value=p_value,
            significant=significant,
            significant_after_bh=significant_after_bh,
            direction=direction,
            survives_leave_one_out=survives_leave_one_out,
            after_break=after_break,
            refused=refused,
        )

        return trend
