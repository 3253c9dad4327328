from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.row_shape_basis_type_0 import (
    RowShapeBasisType0,
    check_row_shape_basis_type_0,
)
from ..models.row_shape_missing_type_0 import (
    RowShapeMissingType0,
    check_row_shape_missing_type_0,
)
from ..models.row_shape_precision import RowShapePrecision, check_row_shape_precision
from ..models.row_shape_status import RowShapeStatus, check_row_shape_status
from ..models.row_shape_visibility_type_0 import (
    RowShapeVisibilityType0,
    check_row_shape_visibility_type_0,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.row_shape_breakdown import RowShapeBreakdown


T = TypeVar("T", bound="RowShape")


@_attrs_define
class RowShape:
    """Eine Angabe: ein Wert, ein Bereich oder der Grund, warum beides fehlt.

    Attributes:
        indicator (str):
        period (str):
        district (None | str | Unset): Kreisschlüssel; nötig, wo eine Lieferung für mehrere Kreise ist.
        breakdown (RowShapeBreakdown | Unset): Gliederung; was fehlt, heißt insgesamt.
        value (Decimal | None | str | Unset): Eine Zahl, oder als Text ein Wertzeichen der Statistik: `-` (genau null),
            `.`, `…`, `/`, `x`, `(12,5)`.
        numerator (Decimal | None | str | Unset):
        denominator (Decimal | None | str | Unset): Von Wert, Zähler und Nenner darf einer fehlen; er wird berechnet.
        value_min (Decimal | None | str | Unset):
        value_max (Decimal | None | str | Unset):
        missing (None | RowShapeMissingType0 | Unset):
        precision (RowShapePrecision | Unset):  Default: 'exact'.
        rounding_base (Decimal | None | str | Unset):
        status (RowShapeStatus | Unset):  Default: 'final'.
        basis (None | RowShapeBasisType0 | Unset):
        territory_date (datetime.date | None | Unset): Gebietsstand der Angabe; Vorgabe ist der Stichtag des Zeitraums.
        reference_date (datetime.date | None | Unset): Stichtag. Ausdrücklich null: die Quelle nennt keinen.
        source (None | str | Unset):
        method (None | str | Unset):
        note (None | str | Unset):
        reason (None | str | Unset): Begründung einer Berichtigung.
        visibility (None | RowShapeVisibilityType0 | Unset):
        embargo_until (datetime.datetime | None | Unset):
    """

    indicator: str
    period: str
    district: None | str | Unset = UNSET
    breakdown: RowShapeBreakdown | Unset = UNSET
    value: Decimal | None | str | Unset = UNSET
    numerator: Decimal | None | str | Unset = UNSET
    denominator: Decimal | None | str | Unset = UNSET
    value_min: Decimal | None | str | Unset = UNSET
    value_max: Decimal | None | str | Unset = UNSET
    missing: None | RowShapeMissingType0 | Unset = UNSET
    precision: RowShapePrecision | Unset = "exact"
    rounding_base: Decimal | None | str | Unset = UNSET
    status: RowShapeStatus | Unset = "final"
    basis: None | RowShapeBasisType0 | Unset = UNSET
    territory_date: datetime.date | None | Unset = UNSET
    reference_date: datetime.date | None | Unset = UNSET
    source: None | str | Unset = UNSET
    method: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET
    visibility: None | RowShapeVisibilityType0 | Unset = UNSET
    embargo_until: datetime.datetime | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        period = self.period

        district: None | str | Unset
        if isinstance(self.district, Unset):
            district = UNSET
        else:
            district = self.district

        breakdown: dict[str, Any] | Unset = UNSET
        if not isinstance(self.breakdown, Unset):
            breakdown = self.breakdown.to_dict()

        value: Decimal | None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        numerator: Decimal | None | str | Unset
        if isinstance(self.numerator, Unset):
            numerator = UNSET
        else:
            numerator = self.numerator

        denominator: Decimal | None | str | Unset
        if isinstance(self.denominator, Unset):
            denominator = UNSET
        else:
            denominator = self.denominator

        value_min: Decimal | None | str | Unset
        if isinstance(self.value_min, Unset):
            value_min = UNSET
        else:
            value_min = self.value_min

        value_max: Decimal | None | str | Unset
        if isinstance(self.value_max, Unset):
            value_max = UNSET
        else:
            value_max = self.value_max

        missing: None | str | Unset
        if isinstance(self.missing, Unset):
            missing = UNSET
        elif isinstance(self.missing, str):
            missing = self.missing
        else:
            missing = self.missing

        precision: str | Unset = UNSET
        if not isinstance(self.precision, Unset):
            precision = self.precision

        rounding_base: Decimal | None | str | Unset
        if isinstance(self.rounding_base, Unset):
            rounding_base = UNSET
        else:
            rounding_base = self.rounding_base

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        basis: None | str | Unset
        if isinstance(self.basis, Unset):
            basis = UNSET
        elif isinstance(self.basis, str):
            basis = self.basis
        else:
            basis = self.basis

        territory_date: None | str | Unset
        if isinstance(self.territory_date, Unset):
            territory_date = UNSET
        elif isinstance(self.territory_date, datetime.date):
            territory_date = self.territory_date.isoformat()
        else:
            territory_date = self.territory_date

        reference_date: None | str | Unset
        if isinstance(self.reference_date, Unset):
            reference_date = UNSET
        elif isinstance(self.reference_date, datetime.date):
            reference_date = self.reference_date.isoformat()
        else:
            reference_date = self.reference_date

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        visibility: None | str | Unset
        if isinstance(self.visibility, Unset):
            visibility = UNSET
        elif isinstance(self.visibility, str):
            visibility = self.visibility
        else:
            visibility = self.visibility

        embargo_until: None | str | Unset
        if isinstance(self.embargo_until, Unset):
            embargo_until = UNSET
        elif isinstance(self.embargo_until, datetime.datetime):
            embargo_until = self.embargo_until.isoformat()
        else:
            embargo_until = self.embargo_until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
            }
        )
        if district is not UNSET:
            field_dict["district"] = district
        if breakdown is not UNSET:
            field_dict["breakdown"] = breakdown
        if value is not UNSET:
            field_dict["value"] = value
        if numerator is not UNSET:
            field_dict["numerator"] = numerator
        if denominator is not UNSET:
            field_dict["denominator"] = denominator
        if value_min is not UNSET:
            field_dict["value_min"] = value_min
        if value_max is not UNSET:
            field_dict["value_max"] = value_max
        if missing is not UNSET:
            field_dict["missing"] = missing
        if precision is not UNSET:
            field_dict["precision"] = precision
        if rounding_base is not UNSET:
            field_dict["rounding_base"] = rounding_base
        if status is not UNSET:
            field_dict["status"] = status
        if basis is not UNSET:
            field_dict["basis"] = basis
        if territory_date is not UNSET:
            field_dict["territory_date"] = territory_date
        if reference_date is not UNSET:
            field_dict["reference_date"] = reference_date
        if source is not UNSET:
            field_dict["source"] = source
        if method is not UNSET:
            field_dict["method"] = method
        if note is not UNSET:
            field_dict["note"] = note
        if reason is not UNSET:
            field_dict["reason"] = reason
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if embargo_until is not UNSET:
            field_dict["embargo_until"] = embargo_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.row_shape_breakdown import RowShapeBreakdown  # noqa: PLC0415

        d = dict(src_dict)
        indicator = d.pop("indicator")

        period = d.pop("period")

        def _parse_district(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        district = _parse_district(d.pop("district", UNSET))

        _breakdown = d.pop("breakdown", UNSET)
        breakdown: RowShapeBreakdown | Unset
        if isinstance(_breakdown, Unset):
            breakdown = UNSET
        else:
            breakdown = RowShapeBreakdown.from_dict(_breakdown)

        def _parse_value(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_numerator(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                numerator_type_0 = Decimal(str(data))

                return numerator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        numerator = _parse_numerator(d.pop("numerator", UNSET))

        def _parse_denominator(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                denominator_type_0 = Decimal(str(data))

                return denominator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        denominator = _parse_denominator(d.pop("denominator", UNSET))

        def _parse_value_min(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_min_type_0 = Decimal(str(data))

                return value_min_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        value_min = _parse_value_min(d.pop("value_min", UNSET))

        def _parse_value_max(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_max_type_0 = Decimal(str(data))

                return value_max_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        value_max = _parse_value_max(d.pop("value_max", UNSET))

        def _parse_missing(data: object) -> None | RowShapeMissingType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                missing_type_0 = check_row_shape_missing_type_0(data)

                return missing_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowShapeMissingType0 | Unset, data)

        missing = _parse_missing(d.pop("missing", UNSET))

        _precision = d.pop("precision", UNSET)
        precision: RowShapePrecision | Unset
        if isinstance(_precision, Unset):
            precision = UNSET
        else:
            precision = check_row_shape_precision(_precision)

        def _parse_rounding_base(data: object) -> Decimal | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                rounding_base_type_0 = Decimal(str(data))

                return rounding_base_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None | str | Unset, data)

        rounding_base = _parse_rounding_base(d.pop("rounding_base", UNSET))

        _status = d.pop("status", UNSET)
        status: RowShapeStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_row_shape_status(_status)

        def _parse_basis(data: object) -> None | RowShapeBasisType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                basis_type_0 = check_row_shape_basis_type_0(data)

                return basis_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowShapeBasisType0 | Unset, data)

        basis = _parse_basis(d.pop("basis", UNSET))

        def _parse_territory_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                territory_date_type_0 = datetime.date.fromisoformat(data)

                return territory_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        territory_date = _parse_territory_date(d.pop("territory_date", UNSET))

        def _parse_reference_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_date_type_0 = datetime.date.fromisoformat(data)

                return reference_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        reference_date = _parse_reference_date(d.pop("reference_date", UNSET))

        def _parse_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_note(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note = _parse_note(d.pop("note", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_visibility(data: object) -> None | RowShapeVisibilityType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                visibility_type_0 = check_row_shape_visibility_type_0(data)

                return visibility_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RowShapeVisibilityType0 | Unset, data)

        visibility = _parse_visibility(d.pop("visibility", UNSET))

        def _parse_embargo_until(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                embargo_until_type_0 = datetime.datetime.fromisoformat(data)

                return embargo_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        embargo_until = _parse_embargo_until(d.pop("embargo_until", UNSET))

        row_shape = cls(
            indicator=indicator,
            period=period,
            district=district,
            breakdown=breakdown,
            value=value,
            numerator=numerator,
            denominator=denominator,
            value_min=value_min,
            value_max=value_max,
            missing=missing,
            precision=precision,
            rounding_base=rounding_base,
            status=status,
            basis=basis,
            territory_date=territory_date,
            reference_date=reference_date,
            source=source,
            method=method,
            note=note,
            reason=reason,
            visibility=visibility,
            embargo_until=embargo_until,
        )

        return row_shape
