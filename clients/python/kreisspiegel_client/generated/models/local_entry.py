from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.local_entry_breakdown import LocalEntryBreakdown
    from ..models.local_indicator_shown import LocalIndicatorShown
    from ..models.missing_value import MissingValue
    from ..models.own_value import OwnValue


T = TypeVar("T", bound="LocalEntry")


@_attrs_define
class LocalEntry:
    """Ein eigener Indikator des Kreises; er steht neben niemandem.

    Attributes:
        indicator (LocalIndicatorShown): Ein Indikator, den der Kreis für sich festgelegt hat.
        breakdown (LocalEntryBreakdown):
        period (None | str):
        basis (None | str):
        territory_date (datetime.date | None):
        cell (None | OwnValue):
        missing (MissingValue | None):
    """

    indicator: LocalIndicatorShown
    breakdown: LocalEntryBreakdown
    period: None | str
    basis: None | str
    territory_date: datetime.date | None
    cell: None | OwnValue
    missing: MissingValue | None

    def to_dict(self) -> dict[str, Any]:
        from ..models.missing_value import MissingValue  # noqa: PLC0415
        from ..models.own_value import OwnValue  # noqa: PLC0415

        indicator = self.indicator.to_dict()

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

        cell: dict[str, Any] | None
        if isinstance(self.cell, OwnValue):
            cell = self.cell.to_dict()
        else:
            cell = self.cell

        missing: dict[str, Any] | None
        if isinstance(self.missing, MissingValue):
            missing = self.missing.to_dict()
        else:
            missing = self.missing

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "breakdown": breakdown,
                "period": period,
                "basis": basis,
                "territory_date": territory_date,
                "cell": cell,
                "missing": missing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.local_entry_breakdown import LocalEntryBreakdown  # noqa: PLC0415
        from ..models.local_indicator_shown import LocalIndicatorShown  # noqa: PLC0415
        from ..models.missing_value import MissingValue  # noqa: PLC0415
        from ..models.own_value import OwnValue  # noqa: PLC0415

        d = dict(src_dict)
        indicator = LocalIndicatorShown.from_dict(d.pop("indicator"))

        breakdown = LocalEntryBreakdown.from_dict(d.pop("breakdown"))

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

        def _parse_cell(data: object) -> None | OwnValue:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cell_type_0 = OwnValue.from_dict(data)

                return cell_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OwnValue, data)

        cell = _parse_cell(d.pop("cell"))

        def _parse_missing(data: object) -> MissingValue | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                missing_type_0 = MissingValue.from_dict(data)

                return missing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MissingValue | None, data)

        missing = _parse_missing(d.pop("missing"))

        local_entry = cls(
            indicator=indicator,
            breakdown=breakdown,
            period=period,
            basis=basis,
            territory_date=territory_date,
            cell=cell,
            missing=missing,
        )

        return local_entry
