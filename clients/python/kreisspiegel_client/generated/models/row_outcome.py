from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.row_outcome_outcome import RowOutcomeOutcome, check_row_outcome_outcome

if TYPE_CHECKING:
    from ..models.row_after import RowAfter
    from ..models.row_before import RowBefore
    from ..models.row_outcome_breakdown_type_0 import RowOutcomeBreakdownType0


T = TypeVar("T", bound="RowOutcome")


@_attrs_define
class RowOutcome:
    """Was aus einer Zeile wurde.

    Attributes:
        row (int | None): ab 1 gezählt; null: nicht in der Lieferung
        outcome (RowOutcomeOutcome):
        indicator (None | str):
        period (None | str):
        breakdown (None | RowOutcomeBreakdownType0):
        basis (None | str):
        territory_date (datetime.date | None):
        before (None | RowBefore):
        after (None | RowAfter):
    """

    row: int | None
    outcome: RowOutcomeOutcome
    indicator: None | str
    period: None | str
    breakdown: None | RowOutcomeBreakdownType0
    basis: None | str
    territory_date: datetime.date | None
    before: None | RowBefore
    after: None | RowAfter

    def to_dict(self) -> dict[str, Any]:
        from ..models.row_after import RowAfter  # noqa: PLC0415
        from ..models.row_before import RowBefore  # noqa: PLC0415
        from ..models.row_outcome_breakdown_type_0 import RowOutcomeBreakdownType0  # noqa: PLC0415

        row: int | None
        row = self.row

        outcome: str = self.outcome

        indicator: None | str
        indicator = self.indicator

        period: None | str
        period = self.period

        breakdown: dict[str, Any] | None
        if isinstance(self.breakdown, RowOutcomeBreakdownType0):
            breakdown = self.breakdown.to_dict()
        else:
            breakdown = self.breakdown

        basis: None | str
        basis = self.basis

        territory_date: None | str
        if isinstance(self.territory_date, datetime.date):
            territory_date = self.territory_date.isoformat()
        else:
            territory_date = self.territory_date

        before: dict[str, Any] | None
        if isinstance(self.before, RowBefore):
            before = self.before.to_dict()
        else:
            before = self.before

        after: dict[str, Any] | None
        if isinstance(self.after, RowAfter):
            after = self.after.to_dict()
        else:
            after = self.after

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "row": row,
                "outcome": outcome,
                "indicator": indicator,
                "period": period,
                "breakdown": breakdown,
                "basis": basis,
                "territory_date": territory_date,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.row_after import RowAfter  # noqa: PLC0415
        from ..models.row_before import RowBefore  # noqa: PLC0415
        from ..models.row_outcome_breakdown_type_0 import RowOutcomeBreakdownType0  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_row(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        row = _parse_row(d.pop("row"))

        outcome = check_row_outcome_outcome(d.pop("outcome"))

        def _parse_indicator(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        indicator = _parse_indicator(d.pop("indicator"))

        def _parse_period(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        period = _parse_period(d.pop("period"))

        def _parse_breakdown(data: object) -> None | RowOutcomeBreakdownType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                breakdown_type_0 = RowOutcomeBreakdownType0.from_dict(data)

                return breakdown_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowOutcomeBreakdownType0, data)

        breakdown = _parse_breakdown(d.pop("breakdown"))

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

        def _parse_before(data: object) -> None | RowBefore:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = RowBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowBefore, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> None | RowAfter:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                after_type_0 = RowAfter.from_dict(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowAfter, data)

        after = _parse_after(d.pop("after"))

        row_outcome = cls(
            row=row,
            outcome=outcome,
            indicator=indicator,
            period=period,
            breakdown=breakdown,
            basis=basis,
            territory_date=territory_date,
            before=before,
            after=after,
        )

        return row_outcome
