from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.observation_supplier import (
    ObservationSupplier,
    check_observation_supplier,
)

if TYPE_CHECKING:
    from ..models.observation_breakdown import ObservationBreakdown


T = TypeVar("T", bound="Observation")


@_attrs_define
class Observation:
    """Eine Angabe: ein Wert mit allem, was ihn vergleichbar macht, oder warum er fehlt.

    Attributes:
        district (str):
        state (str):
        indicator (str):
        version (str):
        period (str):
        breakdown (ObservationBreakdown):
        basis (str):
        territory_date (datetime.date):
        supplier (ObservationSupplier):
        value (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        computed (None | str):
        missing (None | str):
        precision (str):
        rounding_base (Decimal | None):
        status (str):
        reference_date (datetime.date | None):
        undated (bool):
        source (None | str):
        method (None | str):
        note (None | str):
        reason (None | str):
        visibility (str):
        embargo_until (datetime.datetime | None):
        revision (int):
        recorded_at (datetime.datetime):
        submission (str):
    """

    district: str
    state: str
    indicator: str
    version: str
    period: str
    breakdown: ObservationBreakdown
    basis: str
    territory_date: datetime.date
    supplier: ObservationSupplier
    value: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    computed: None | str
    missing: None | str
    precision: str
    rounding_base: Decimal | None
    status: str
    reference_date: datetime.date | None
    undated: bool
    source: None | str
    method: None | str
    note: None | str
    reason: None | str
    visibility: str
    embargo_until: datetime.datetime | None
    revision: int
    recorded_at: datetime.datetime
    submission: str

    def to_dict(self) -> dict[str, Any]:
        district = self.district

        state = self.state

        indicator = self.indicator

        version = self.version

        period = self.period

        breakdown = self.breakdown.to_dict()

        basis = self.basis

        territory_date = self.territory_date.isoformat()

        supplier: str = self.supplier

        value: Decimal | None
        value = self.value

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        computed: None | str
        computed = self.computed

        missing: None | str
        missing = self.missing

        precision = self.precision

        rounding_base: Decimal | None
        rounding_base = self.rounding_base

        status = self.status

        reference_date: None | str
        if isinstance(self.reference_date, datetime.date):
            reference_date = self.reference_date.isoformat()
        else:
            reference_date = self.reference_date

        undated = self.undated

        source: None | str
        source = self.source

        method: None | str
        method = self.method

        note: None | str
        note = self.note

        reason: None | str
        reason = self.reason

        visibility = self.visibility

        embargo_until: None | str
        if isinstance(self.embargo_until, datetime.datetime):
            embargo_until = self.embargo_until.isoformat()
        else:
            embargo_until = self.embargo_until

        revision = self.revision

        recorded_at = self.recorded_at.isoformat()

        submission = self.submission

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "state": state,
                "indicator": indicator,
                "version": version,
                "period": period,
                "breakdown": breakdown,
                "basis": basis,
                "territory_date": territory_date,
                "supplier": supplier,
                "value": value,
                "value_min": value_min,
                "value_max": value_max,
                "numerator": numerator,
                "denominator": denominator,
                "computed": computed,
                "missing": missing,
                "precision": precision,
                "rounding_base": rounding_base,
                "status": status,
                "reference_date": reference_date,
                "undated": undated,
                "source": source,
                "method": method,
                "note": note,
                "reason": reason,
                "visibility": visibility,
                "embargo_until": embargo_until,
                "revision": revision,
                "recorded_at": recorded_at,
                "submission": submission,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.observation_breakdown import ObservationBreakdown  # noqa: PLC0415

        d = dict(src_dict)
        district = d.pop("district")

        state = d.pop("state")

        indicator = d.pop("indicator")

        version = d.pop("version")

        period = d.pop("period")

        breakdown = ObservationBreakdown.from_dict(d.pop("breakdown"))

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        supplier = check_observation_supplier(d.pop("supplier"))

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

        def _parse_value_min(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_min_type_0 = Decimal(str(data))

                return value_min_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_min = _parse_value_min(d.pop("value_min"))

        def _parse_value_max(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_max_type_0 = Decimal(str(data))

                return value_max_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value_max = _parse_value_max(d.pop("value_max"))

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

        def _parse_computed(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        computed = _parse_computed(d.pop("computed"))

        def _parse_missing(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        missing = _parse_missing(d.pop("missing"))

        precision = d.pop("precision")

        def _parse_rounding_base(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                rounding_base_type_0 = Decimal(str(data))

                return rounding_base_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        rounding_base = _parse_rounding_base(d.pop("rounding_base"))

        status = d.pop("status")

        def _parse_reference_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reference_date_type_0 = datetime.date.fromisoformat(data)

                return reference_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        reference_date = _parse_reference_date(d.pop("reference_date"))

        undated = d.pop("undated")

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        def _parse_method(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        method = _parse_method(d.pop("method"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        visibility = d.pop("visibility")

        def _parse_embargo_until(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                embargo_until_type_0 = datetime.datetime.fromisoformat(data)

                return embargo_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        embargo_until = _parse_embargo_until(d.pop("embargo_until"))

        revision = d.pop("revision")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        submission = d.pop("submission")

        observation = cls(
            district=district,
            state=state,
            indicator=indicator,
            version=version,
            period=period,
            breakdown=breakdown,
            basis=basis,
            territory_date=territory_date,
            supplier=supplier,
            value=value,
            value_min=value_min,
            value_max=value_max,
            numerator=numerator,
            denominator=denominator,
            computed=computed,
            missing=missing,
            precision=precision,
            rounding_base=rounding_base,
            status=status,
            reference_date=reference_date,
            undated=undated,
            source=source,
            method=method,
            note=note,
            reason=reason,
            visibility=visibility,
            embargo_until=embargo_until,
            revision=revision,
            recorded_at=recorded_at,
            submission=submission,
        )

        return observation
