from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.series_point_quality_type_0 import (
    SeriesPointQualityType0,
    check_series_point_quality_type_0,
)
from ..models.series_point_signal_type_0 import (
    SeriesPointSignalType0,
    check_series_point_signal_type_0,
)
from ..models.series_point_supplier import (
    SeriesPointSupplier,
    check_series_point_supplier,
)
from ..models.series_point_versus_state_type_0 import (
    SeriesPointVersusStateType0,
    check_series_point_versus_state_type_0,
)

T = TypeVar("T", bound="SeriesPoint")


@_attrs_define
class SeriesPoint:
    """Die Angabe eines Kreises für einen Zeitraum, wie sie auch im Vergleich steht.

    Attributes:
        period (str):
        version (str): Fassung der Definition, auf der der Wert steht.
        segment (int): Abschnitt zwischen harten Brüchen, von 1 an gezählt.
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        value_min (Decimal | None):
        value_max (Decimal | None):
        ci95 (list[Decimal] | None):
        versus_state (None | SeriesPointVersusStateType0):
        signal (None | SeriesPointSignalType0):
        p_value (Decimal | None): Wie oft allein der Zufall einen solchen Abstand zum Landeswert brächte, für sich
            gelesen; vier Ziffern, nie 0: 1e-300 steht für alles, was kleiner ist.
        significant_after_bh (bool | None):
        quartile (int | None):
        percentile (Decimal | None):
        precision (str):
        status (str):
        supplier (SeriesPointSupplier):
        source (None | str):
        territory_date (datetime.date):
        reference_date (datetime.date | None):
        comparable (bool):
        estimated (bool):
        quality (None | SeriesPointQualityType0):
        flags (list[str]):
    """

    period: str
    version: str
    segment: int
    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    ci95: list[Decimal] | None
    versus_state: None | SeriesPointVersusStateType0
    signal: None | SeriesPointSignalType0
    p_value: Decimal | None
    significant_after_bh: bool | None
    quartile: int | None
    percentile: Decimal | None
    precision: str
    status: str
    supplier: SeriesPointSupplier
    source: None | str
    territory_date: datetime.date
    reference_date: datetime.date | None
    comparable: bool
    estimated: bool
    quality: None | SeriesPointQualityType0
    flags: list[str]

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        version = self.version

        segment = self.segment

        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        value_min: Decimal | None
        value_min = self.value_min

        value_max: Decimal | None
        value_max = self.value_max

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

        p_value: Decimal | None
        p_value = self.p_value

        significant_after_bh: bool | None
        significant_after_bh = self.significant_after_bh

        quartile: int | None
        quartile = self.quartile

        percentile: Decimal | None
        percentile = self.percentile

        precision = self.precision

        status = self.status

        supplier: str = self.supplier

        source: None | str
        source = self.source

        territory_date = self.territory_date.isoformat()

        reference_date: None | str
        if isinstance(self.reference_date, datetime.date):
            reference_date = self.reference_date.isoformat()
        else:
            reference_date = self.reference_date

        comparable = self.comparable

        estimated = self.estimated

        quality: None | str
        if isinstance(self.quality, str):
            quality = self.quality
        else:
            quality = self.quality

        flags = self.flags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "version": version,
                "segment": segment,
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "value_min": value_min,
                "value_max": value_max,
                "ci95": ci95,
                "versus_state": versus_state,
                "signal": signal,
                "p_value": p_value,
                "significant_after_bh": significant_after_bh,
                "quartile": quartile,
                "percentile": percentile,
                "precision": precision,
                "status": status,
                "supplier": supplier,
                "source": source,
                "territory_date": territory_date,
                "reference_date": reference_date,
                "comparable": comparable,
                "estimated": estimated,
                "quality": quality,
                "flags": flags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

        version = d.pop("version")

        segment = d.pop("segment")

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

        def _parse_versus_state(data: object) -> None | SeriesPointVersusStateType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                versus_state_type_0 = check_series_point_versus_state_type_0(data)

                return versus_state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeriesPointVersusStateType0, data)

        versus_state = _parse_versus_state(d.pop("versus_state"))

        def _parse_signal(data: object) -> None | SeriesPointSignalType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                signal_type_0 = check_series_point_signal_type_0(data)

                return signal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeriesPointSignalType0, data)

        signal = _parse_signal(d.pop("signal"))

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

        def _parse_quartile(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        quartile = _parse_quartile(d.pop("quartile"))

        def _parse_percentile(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                percentile_type_0 = Decimal(str(data))

                return percentile_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        percentile = _parse_percentile(d.pop("percentile"))

        precision = d.pop("precision")

        status = d.pop("status")

        supplier = check_series_point_supplier(d.pop("supplier"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

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

        comparable = d.pop("comparable")

        estimated = d.pop("estimated")

        def _parse_quality(data: object) -> None | SeriesPointQualityType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                quality_type_0 = check_series_point_quality_type_0(data)

                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeriesPointQualityType0, data)

        quality = _parse_quality(d.pop("quality"))

        flags = cast(list[str], d.pop("flags"))

        series_point = cls(
            period=period,
            version=version,
            segment=segment,
            value=value,
            numerator=numerator,
            denominator=denominator,
            value_min=value_min,
            value_max=value_max,
            ci95=ci95,
            versus_state=versus_state,
            signal=signal,
            p_value=p_value,
            significant_after_bh=significant_after_bh,
            quartile=quartile,
            percentile=percentile,
            precision=precision,
            status=status,
            supplier=supplier,
            source=source,
            territory_date=territory_date,
            reference_date=reference_date,
            comparable=comparable,
            estimated=estimated,
            quality=quality,
            flags=flags,
        )

        return series_point
